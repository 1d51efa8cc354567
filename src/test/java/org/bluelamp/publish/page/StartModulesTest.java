package org.bluelamp.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StartModulesTest {
    @Test
    void addresses_areWhatTheEntryLoadsLaterWithAllImports_withoutWhatThePageNamesItself() {
        var manifest = JsonMapper.shared().readTree("""
                {
                  "index.html": {"file": "b/index.js", "isEntry": true, "imports": ["lit"], "dynamicImports": ["flow", "gone"]},
                  "lit": {"file": "b/lit.js"},
                  "flow": {"file": "b/flow.js", "isDynamicEntry": true, "imports": ["lit", "a"], "dynamicImports": ["late"]},
                  "a": {"file": "b/a.js", "imports": ["flow"]},
                  "late": {"file": "b/late.js", "isDynamicEntry": true}
                }""");
        assertThat(new StartModules(manifest).addresses()).containsExactly("b/flow.js", "b/a.js");
    }

    @Test
    void addresses_areNone_whereNothingWasBuilt() {
        assertThat(new StartModules(JsonMapper.shared().createObjectNode()).addresses())
                .isEmpty();
    }
}
