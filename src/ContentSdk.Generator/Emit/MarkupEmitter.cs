using System.Text;
using ContentSdk.Engine.Model;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits what an article has of markup: its HTML, addresses of links and images, anchors of headings. Their places in the text are tables.</summary>
internal static class MarkupEmitter
{
    private const string Model = "global::ContentSdk.";

    /// <summary>Appends the members; none for an article without markup.</summary>
    public static void Append(StringBuilder output, ArticleSpec article)
    {
        if (article.Markup is not { } markup)
            return;
        output.Append("\n    /// <inheritdoc/>\n    public override global::System.ReadOnlySpan<byte> GetUtf8Html() =>\n");
        output.AppendUtf8(markup.Html).Append(";\n");
        if (markup.Headings.Count + markup.Links.Count + markup.Images.Count == 0)
            return;
        output.Append("\n    protected override ").Append(Model).Append("Infrastructure.MarkupFacts GetMarkup() => new ").Append(Model).Append("Infrastructure.MarkupFacts\n    {\n");
        AppendStrings(output, "Anchors", "string", markup.Headings.Select(static heading => heading.Anchor));
        AppendStrings(output, "Urls", "string", markup.Links.Select(static link => link.Url));
        if (markup.Links.Any(static link => link.Title is not null))
            AppendStrings(output, "Titles", "string?", markup.Links.Select(static link => link.Title));
        AppendImages(output, markup.Images);
        output.Append("    };\n");
    }

    private static void AppendStrings(StringBuilder output, string name, string type, IEnumerable<string?> values)
    {
        var start = output.Length;
        output.Append("        ").Append(name).Append(" = new ").Append(type).Append("[] { ");
        var hasAny = false;
        foreach (var value in values)
        {
            hasAny = true;
            (value is null ? output.Append("null") : output.AppendString(value)).Append(", ");
        }
        if (hasAny)
            output.Append("},\n");
        else
            output.Length = start;
    }

    private static void AppendImages(StringBuilder output, EquatableArray<InlineImageSpec> images)
    {
        if (images.Count == 0)
            return;
        output.Append("        Images = new ").Append(Model).Append("ArticleImage[]\n        {\n");
        foreach (var image in images)
        {
            output.Append("            new ").Append(Model).Append("ArticleImage(").AppendString(image.Url).Append(", ").AppendString(image.Alt).Append(')');
            if (image.Title is { } title)
                output.Append(" { Title = ").AppendString(title).Append(" }");
            output.Append(",\n");
        }
        output.Append("        },\n");
    }
}
