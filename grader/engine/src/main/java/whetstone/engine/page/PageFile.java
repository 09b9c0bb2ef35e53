package whetstone.engine.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;

/** A report as HTML: the same page gives the same bytes. */
public final class PageFile {
    private static final String TEMPLATES = "whetstone.engine.page.template";

    private PageFile() {}

    public static String html(ReportPage page) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, PageFile.class.getClassLoader(), TEMPLATES);
        Gallery gallery = Gallery.of(page);
        StringOutput html = new StringOutput();
        engine.render(
                "report.jte",
                Map.of(
                        "page",
                        page,
                        "gallery",
                        gallery,
                        "style",
                        Script.resource("report.css"),
                        "script",
                        gallery.isEmpty() ? Optional.empty() : Optional.of(Script.drawing())),
                new InertOutput(html));
        return html.toString();
    }

    /** Every text that a template shows passes here, so none can be forgotten. */
    private static final class InertOutput extends OwaspHtmlTemplateOutput {
        InertOutput(StringOutput html) {
            super(html);
        }

        @Override
        public void writeUserContent(String text) {
            super.writeUserContent(text == null ? "" : Harmless.text(text));
        }
    }
}
