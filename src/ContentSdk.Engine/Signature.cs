using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>Who signed an article: the person who asks in an interview whose labels do not say who does.</summary>
internal static class Signature
{
    /// <summary>The names of the text, with the one person who signed it after them where it has turns and does not name them.</summary>
    /// <param name="article">The text and its names.</param>
    /// <param name="author">Who signed it; null where nobody did, or several.</param>
    public static IMentionResolver Add(NamedArticle article, out string? author)
    {
        author = FirstTurn(article.Analyzed.Quotations.Spans) is { } turn ? Of(article.Analyzed.Structured, turn) : null;
        return author is { } name && !IsNamed(article.Names, name)
            ? new ResolverWithSpeakers(
                article.Names, [new(EntityKind.Person, name, EntityNames.For(EntityKind.Person, name), default, false, default)])
            : article.Names;
    }

    private static int? FirstTurn(IReadOnlyList<QuotationSpan> spans)
    {
        int? first = null;
        foreach (var span in spans)
        {
            if (span.Label is { } label && (first is null || label.Start < first))
                first = label.Start;
        }
        return first;
    }

    private static bool IsNamed(IMentionResolver names, string name) =>
        names.Entities.Any(entity => entity.Kind == EntityKind.Person && entity.Name == name);

    // Front matter says it, or a line before the first turn that is none of the text.
    private static string? Of(StructuredArticle article, int end)
    {
        if (article.Formatted.Text.Declared?.Fields.Texts(FieldKeys.Authors) is { Count: > 0 } authors)
            return authors.Count == 1 && Bylines.IsOfPerson(authors[0]) ? authors[0] : null;
        var document = article.Formatted.Text.Document;
        return article.Structure.Furniture.Where(range => range.End <= end)
            .SelectMany(range => document.Slice(range).ToString().Split('\n'))
            .Select(Bylines.PersonIn)
            .FirstOrDefault(static name => name is not null);
    }
}
