package org.unionregistry.shared.web;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * One cell of a table with many rows, ready to be printed by {@code reg:rows}: a template that works out every cell of
 * a thousand is slow. Whatever goes in is text and is escaped.
 */
public final class Cell {
    private final StringBuilder html = new StringBuilder(96);
    private final String element;

    private Cell(String element, String attributes) {
        this.element = element;
        html.append('<').append(element).append(attributes).append('>');
    }

    /** The cell that names the row. */
    public static Cell head() {
        return new Cell("th", " scope=\"row\"");
    }

    /** Words. */
    public static Cell words() {
        return new Cell("td", "");
    }

    /** A number: on the right. */
    public static Cell number() {
        return new Cell("td", " class=\"num\"");
    }

    /** A day, a phone: never broken in two. */
    public static Cell whole() {
        return new Cell("td", " class=\"nowrap\"");
    }

    /** What a narrow screen, where a row is a card, puts in front of the content. */
    public Cell called(String label) {
        html.insert(html.length() - 1, " data-label=\"" + HtmlEscape.escapeHtml4Xml(label) + "\"");
        return this;
    }

    public Cell text(@Nullable String text) {
        if (text != null) {
            html.append(HtmlEscape.escapeHtml4Xml(text));
        }
        return this;
    }

    /** @param url a path of this application, its root included */
    public Cell link(String text, String url) {
        return open("<a href=\"").text(url).open("\">").text(text).open("</a>");
    }

    /** Smaller, below or behind; nothing where there is nothing to say. */
    public Cell note(@Nullable String text) {
        return text == null || text.isEmpty() ? this : open("<small>").text(text).open("</small>");
    }

    /** A note that leads somewhere. */
    public Cell noteLink(String text, String url) {
        return open("<small>").link(text, url).open("</small>");
    }

    public Cell muted(String text) {
        return open("<span class=\"muted\">").text(text).open("</span>");
    }

    /** As {@code components/status :: badge}. */
    public Cell badge(String kind, String text) {
        return open("<span class=\"badge ").text(kind).open("\">").text(text).open("</span>");
    }

    /** As {@code components/status :: group}. */
    public Cell group(String code, String text) {
        GroupLook look = GroupLook.of(code);
        return open("<span class=\"badge " + look.kind() + "\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">"
                        + "<circle cx=\"8\" cy=\"8\" r=\"7\"/><path d=\"" + look.shape() + "\"/></svg>")
                .text(text)
                .open("</span>");
    }

    /** As {@code components/bar :: bar}. */
    public Cell bar(String width, String text) {
        return open("<span class=\"bar\"><svg aria-hidden=\"true\"><rect height=\"100%\" width=\"")
                .text(width)
                .open("\"/></svg><span>")
                .text(text)
                .open("</span></span>");
    }

    private Cell open(String markup) {
        html.append(markup);
        return this;
    }

    void print(StringBuilder page) {
        page.append(html).append("</").append(element).append('>');
    }
}
