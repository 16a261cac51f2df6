package dev.gongbu.web;

import dev.gongbu.web.NavEntry.Place;
import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What every page has around it; templates reach it as {@code cdi:layout}. */
@Named("layout")
@RequestScoped
public class PageLayout {

    private final List<Navigation> navigations;
    private final Viewer viewer;
    private final Locales locales;
    private final RoutingContext routing;
    private final Assets assets;

    PageLayout(
            @All List<Navigation> navigations, Viewer viewer, Locales locales, RoutingContext routing, Assets assets) {
        this.navigations = navigations;
        this.viewer = viewer;
        this.locales = locales;
        this.routing = routing;
        this.assets = assets;
    }

    public Locale locale() {
        return locales.page();
    }

    public String lang() {
        return locales.page().getLanguage();
    }

    /** The other language, for the link that changes to it. */
    public String otherLang() {
        return locales.page().equals(Locales.KOREAN) ? "en" : "ko";
    }

    public Viewer viewer() {
        return viewer;
    }

    public String path() {
        return routing.normalizedPath();
    }

    /** The page's address with its query, as a value in the query of another address. */
    public String here() {
        String query = routing.request().query();
        String address = query == null ? path() : path() + "?" + query;
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    public List<NavEntry> tabs() {
        return entries(Place.TAB);
    }

    public List<NavEntry> more() {
        return entries(Place.MORE);
    }

    /** True when the page belongs to this entry. */
    public boolean current(NavEntry entry) {
        return entry.href().equals("/") ? path().equals("/") : path().startsWith(entry.href());
    }

    public boolean moreIsCurrent() {
        return more().stream().anyMatch(this::current);
    }

    /** The address of a file under {@code /assets}, which changes when its content does. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** The addresses of all modules that this one imports, in turn: known to the page, they come all at once. */
    public List<String> imports(String module) {
        return assets.imports(module);
    }

    private List<NavEntry> entries(Place place) {
        Locale locale = locales.page();
        return navigations.stream()
                .flatMap(navigation -> navigation.entries(locale).stream())
                .filter(entry -> entry.place() == place)
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
    }
}
