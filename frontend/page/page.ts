/** The script of the pages without session. They can be read and searched without it. */
import "../elements/appearance/bl-appearance.js";
import "../elements/search/bl-search.js";
