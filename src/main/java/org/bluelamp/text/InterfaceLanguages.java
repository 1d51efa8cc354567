package org.bluelamp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The languages that the interface speaks. An exhibit may be offered in more; there the interface's own words stay
 * English, marked as English.
 */
public final class InterfaceLanguages {
    /** Each has a message file with every key; English first. */
    private static final List<String> TRANSLATED = List.of("en");

    private final List<String> offered;

    /** @param withPseudoLanguage whether {@link PseudoLanguage#TAG} is offered, for testing layouts */
    public InterfaceLanguages(boolean withPseudoLanguage) {
        List<String> languages = new ArrayList<>(TRANSLATED);
        if (withPseudoLanguage) {
            languages.add(PseudoLanguage.TAG);
        }
        this.offered = List.copyOf(languages);
    }

    static boolean exists(String language) {
        return TRANSLATED.contains(language) || PseudoLanguage.TAG.equals(language);
    }

    /** BCP 47 tags of the interface's languages, the default first. */
    public List<String> offered() {
        return offered;
    }

    /**
     * The languages in which an exhibit can be seen: its own, and the pseudo-language where that is offered.
     *
     * @param exhibit the exhibit's languages, the default first
     */
    public List<String> offeredFor(List<String> exhibit) {
        List<String> languages = new ArrayList<>(exhibit.isEmpty() ? List.of(TRANSLATED.getFirst()) : exhibit);
        if (offered.contains(PseudoLanguage.TAG) && !languages.contains(PseudoLanguage.TAG)) {
            languages.add(PseudoLanguage.TAG);
        }
        return List.copyOf(languages);
    }

    /**
     * The language to show an exhibit in: the wanted one if it is offered, else the exhibit's first.
     *
     * @param wanted what a visitor asked for; may be anything
     */
    public String choose(Optional<String> wanted, List<String> exhibit) {
        List<String> languages = offeredFor(exhibit);
        return wanted.filter(languages::contains).orElseGet(languages::getFirst);
    }
}
