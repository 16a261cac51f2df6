package dev.gongbu.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page that can be measured: for assistive technology, its width, its texts, its colours and sizes. */
public final class Inspection {

    /** Axe in the page itself: its builder opens a tab and carries every passed rule over, which takes five times as long. */
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, { resultTypes: ['violations'], preload: false%s })).violations
              .flatMap(violation => violation.nodes.map(node => `${violation.id} at ${node.target}: ${violation.help}`))
            """;

    /** Elements whose words are cut off, apart from what is hidden for the eye, scrolls or is typed into. */
    private static final String CLIPPED = """
            () => [...document.querySelectorAll('body *')].filter(e => {
              const style = getComputedStyle(e);
              return e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1
                && style.display !== 'inline' && !e.closest('.hidden, .skip, pre, input, select, textarea, svg')
                && style.overflowX !== 'auto' && style.overflowX !== 'scroll'
                && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
            }).map(e => e.tagName + '.' + e.className + ' "' + e.textContent.trim().slice(0, 40) + '"')
            """;

    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth
              ? [...document.querySelectorAll('body *')].filter(e => !e.closest('pre, .hidden, .skip')
                  && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .slice(0, 5).map(e => e.tagName + '.' + (e.className.baseVal ?? e.className))
              : []
            """;

    /** Computed colours and type sizes that no token gives. */
    private static final String OUTSIDE_TOKENS = """
            () => {
              const probe = document.createElement('span');
              document.body.append(probe);
              const names = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
                .flatMap(rule => rule.name === 'tokens' ? [...rule.cssRules] : [])
                .flatMap(rule => [...rule.style]).filter(name => name.startsWith('--'));
              const colours = new Set(['rgba(0, 0, 0, 0)']);
              const sizes = new Set([getComputedStyle(document.documentElement).fontSize]);
              for (const name of names) {
                probe.style.color = '';
                probe.style.color = `var(${name})`;
                colours.add(getComputedStyle(probe).color);
                probe.style.fontSize = `var(${name})`;
                sizes.add(getComputedStyle(probe).fontSize);
                probe.style.fontSize = '';
              }
              probe.remove();
              const found = new Set();
              for (const e of document.querySelectorAll('body *')) {
                if (e.closest('svg.hidden, .katex, head') || !e.getClientRects().length) continue;
                const style = getComputedStyle(e);
                for (const property of ['color', 'backgroundColor', 'borderTopColor']) {
                  if (property === 'borderTopColor' && style.borderTopWidth === '0px') continue;
                  if (property === 'backgroundColor' && e.matches('code, code *')) continue;
                  if (!colours.has(style[property])) found.add(e.tagName + ' ' + property + ' ' + style[property]);
                }
                if (!e.closest('code, kbd, svg') && !sizes.has(style.fontSize)) found.add(e.tagName + ' ' + style.fontSize);
              }
              return [...found];
            }
            """;

    private Inspection() {}

    /** Everything that is found wrong, each with the page's name; empty when nothing is. */
    public static List<String> of(Page page, String name) {
        return withAxe(page, name, "");
    }

    /** The same for other colours on the same page: of axe's rules only the one about contrast. */
    public static List<String> recoloured(Page page, String name) {
        return withAxe(page, name, ", runOnly: ['color-contrast']");
    }

    private static List<String> withAxe(Page page, String name, String rules) {
        List<String> wrong = new ArrayList<>();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.evaluate(AxeBuilder.getAxeScript());
        strings(page, VIOLATIONS.formatted(rules)).forEach(violation -> wrong.add(name + ": " + violation));
        wrong.addAll(drawn(page, name));
        return wrong;
    }

    /** What can be measured without axe: how the page is drawn. */
    public static List<String> drawn(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        strings(page, CLIPPED).forEach(element -> wrong.add(name + ": cut off: " + element));
        strings(page, OUTSIDE_TOKENS).forEach(style -> wrong.add(name + ": outside the tokens: " + style));
        wrong.addAll(width(page, name));
        return wrong;
    }

    /** What makes the page scroll sideways. */
    public static List<String> width(Page page, String name) {
        return strings(page, TOO_WIDE).stream()
                .map(element -> name + ": wider than the window: " + element)
                .toList();
    }

    /** A picture of the whole page under {@code target/screenshots/}. */
    public static void picture(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        if (!Files.exists(file)) {
            throw new IllegalStateException("no screenshot " + file);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }
}
