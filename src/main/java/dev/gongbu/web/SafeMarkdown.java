package dev.gongbu.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Markdown of authors to HTML that is safe in a page: raw HTML is shown as text, links and pictures keep to known
 * schemes, and the result passes a whitelist once more. Thread-safe.
 *
 * <pre>{@code markdown.html("**bold**", "/decks/1/media/")  // <p><strong>bold</strong></p>}</pre>
 */
@Singleton
public class SafeMarkdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Set<String> LINKS = Set.of("http", "https", "mailto");
    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "p",
                    "br",
                    "hr",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "a",
                    "img",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "mark",
                    "del",
                    "span")
            .addAttributes("a", "href", "rel", "title")
            .addAttributes("img", "src", "alt", "title", "loading")
            .addAttributes("ol", "start")
            .addAttributes("code", "class")
            .addAttributes("pre", "tabindex")
            .addAttributes("span", "class")
            .addProtocols("a", "href", "http", "https", "mailto")
            .preserveRelativeLinks(true);

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final TextContentRenderer text =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    /**
     * Blocks: paragraphs, lists, tables, code.
     *
     * @param source    Markdown
     * @param mediaBase where relative pictures are served, ending in a slash
     */
    public String html(String source, String mediaBase) {
        Node document = parser.parse(Mathematics.protect(source));
        document.accept(new Pictures(mediaBase));
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> decorate(tag, attributes))
                .build()
                .render(document);
        Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html, "http://gongbu.invalid/"));
        return clean.outputSettings(settings).body().html().strip();
    }

    /** As {@link #html}, without the paragraph around a text that is a single one. */
    public String inline(String source, String mediaBase) {
        String html = html(source, mediaBase);
        boolean single = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        return single ? html.substring(3, html.length() - 4) : html;
    }

    /** The words alone, on one line: for search, titles and labels. */
    public String plain(String source) {
        return text.render(parser.parse(Mathematics.protect(source)))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void decorate(String tag, Map<String, String> attributes) {
        switch (tag) {
            case "a" -> {
                if (!LINKS.contains(scheme(attributes.getOrDefault("href", "")))) {
                    attributes.remove("href");
                }
                attributes.put("rel", "noopener noreferrer nofollow");
            }
            case "pre" -> attributes.put("tabindex", "0");
            case "img" -> attributes.put("loading", "lazy");
            default -> {
                // nothing to add
            }
        }
    }

    private static String scheme(String address) {
        int colon = address.indexOf(':');
        return colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** Pictures come from beside the deck alone. */
    private static final class Pictures extends AbstractVisitor {

        private final String base;

        private Pictures(String base) {
            this.base = base;
        }

        @Override
        public void visit(Image image) {
            String target = image.getDestination();
            boolean beside = !target.contains(":") && !target.startsWith("/") && !target.contains("..");
            image.setDestination(beside ? base + target : "");
            visitChildren(image);
        }
    }
}
