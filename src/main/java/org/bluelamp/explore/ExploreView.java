package org.bluelamp.explore;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.bluelamp.address.DocumentAddresses;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.CatalogSource;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.element.AddressEvent;
import org.bluelamp.element.EntryPanel;
import org.bluelamp.element.ExhibitView;
import org.bluelamp.header.HasHeaderTools;
import org.bluelamp.html.InlineText;
import org.bluelamp.html.OpenEntry;
import org.bluelamp.text.InterfaceLanguages;
import org.bluelamp.text.Messages;

/**
 * A view of the exhibit whose whole state is the address. {@code <bl-explore>} turns what a visitor does into a new
 * address, lets the page show it, and reports it. This class adds what only the server knows: documents, the article of
 * the open entry, the title. It does so in the same way whether an address was reported, typed or reached by Back. It
 * sends nothing that the browser can read from the address: the answer would come late, when the visitor may have moved
 * on.
 */
@Tag("bl-explore")
@JsModule("./app/explore/bl-explore.ts")
abstract class ExploreView extends ExhibitView implements HasHeaderTools {
    private final ExploreBody body;
    private final String path;
    private final String headingKey;
    private final HeaderTools tools = new HeaderTools();
    private final ChosenFilters chosenFilters = new ChosenFilters();
    private final MissingEntry missing = new MissingEntry();
    private final EntryPanel panel = new EntryPanel();
    private final H1 heading = new H1();

    /**
     * A view of the exhibit.
     *
     * @param body shows the entries
     * @param path address of this view within the application: empty or a single word
     * @param headingKey key of the message that names this view
     */
    <B extends Component & ExploreBody> ExploreView(
            CatalogSource catalogs, InterfaceLanguages languages, B body, String path, String headingKey) {
        super(catalogs, languages);
        this.body = body;
        this.path = path;
        this.headingKey = headingKey;
        heading.addClassName("bl-unseen");
        getElement().appendChild(new Main(heading, chosenFilters, missing, body).getElement(), panel.getElement());
        addListener(AddressEvent.class, event -> event.parameters().ifPresent(address -> show(catalog(), address)));
    }

    @Override
    public Component headerTools() {
        return tools.filters();
    }

    @Override
    public Component headerSearch() {
        return tools.search();
    }

    @Override
    protected final void show(Catalog catalog, String language, QueryParameters address) {
        show(catalog, address);
    }

    private void show(Catalog catalog, QueryParameters address) {
        ViewState state = ViewState.of(address, catalog, languages());
        String language = state.query().language();
        DocumentAddresses documents = new DocumentAddresses(catalog, language);
        String source = documents.timeline(state.query());
        Messages messages = Messages.in(language);
        tools.show(source, messages.get("explore.search"), messages.get("explore.search-short"));
        chosenFilters.show(source);
        missing.show(catalog, address, language, path);
        body.setSource(source);
        showBeside(documents);
        Optional<Entry> open = state.openEntry().flatMap(catalog::entry);
        OpenEntry.Links links = new OpenEntry.Links(
                id -> ViewState.ofEntry(id, language).withSeriesOf(state).address(path, catalog.exhibit()),
                id -> ViewState.ofThread(id, language).withSeriesOf(state).address(path, catalog.exhibit()));
        panel.speak(language);
        open.ifPresentOrElse(
                entry -> panel.show(catalog, entry, state.query().thread(), language, links),
                () -> panel.showNothing(address.getSingleParameter("entry")));
        setTitle(catalog, open, language);
    }

    /** Shows what stands beside the entries in one of the views alone. */
    void showBeside(DocumentAddresses documents) {
        // As a rule nothing does.
    }

    private void setTitle(Catalog catalog, Optional<Entry> open, String language) {
        String exhibit = InlineText.plain(catalog.exhibit().title(), language);
        heading.setText(exhibit + ": " + Messages.in(language).get(headingKey));
        heading.getElement()
                .setAttribute("lang", catalog.exhibit().title().in(language).language());
        setTitle(open.map(entry -> InlineText.plain(entry.title(), language) + " – " + exhibit)
                .orElse(exhibit));
    }
}
