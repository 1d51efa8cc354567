package org.bluelamp.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Voices of a test's own in place of the computer's: they are silent, and have spoken when the test says so. */
final class TestVoice {
    private static final String ENGINE = """
            (() => {
              const voice = (lang, localService) => ({ name: lang, voiceURI: lang, lang, localService, default: false });
              const engine = new EventTarget();
              const own = window.testVoice = { voices: [], spoken: [], engine, voice };
              engine.getVoices = () => own.voices;
              engine.speak = utterance => { own.now = utterance; own.spoken.push(utterance); };
              engine.cancel = () => { own.now = undefined; };
              own.finish = () => own.now?.dispatchEvent(new Event("end"));
              Object.defineProperty(window, "speechSynthesis", { value: engine });
              // The browser's own takes no voice but its own.
              Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { writable: true });
            })();
            """;

    private TestVoice() {}

    /** To be called before the page is opened. */
    static void prepare(Page page) {
        page.addInitScript(ENGINE);
    }

    /** Voices come when the browser has found them. */
    static void install(Page page, String language, boolean isLocal) {
        page.evaluate(
                "([lang, isLocal]) => { testVoice.voices.push(testVoice.voice(lang, isLocal));"
                        + " testVoice.engine.dispatchEvent(new Event('voiceschanged')); }",
                List.of(language, isLocal));
    }

    /** All that was spoken, broken off or not. */
    static List<?> spoken(Page page) {
        return (List<?>) page.evaluate("testVoice.spoken.map(utterance => utterance.text)");
    }

    /** What is being said; null for nothing. */
    static Object now(Page page) {
        return page.evaluate("testVoice.now?.text");
    }

    /** What is being said has been said. */
    static void finish(Page page) {
        page.evaluate("testVoice.finish()");
    }
}
