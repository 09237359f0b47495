using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Quotations.Turns;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>Who signed an article: the person who asks in an interview whose labels do not say who does.</summary>
internal static class Signature
{
    /// <summary>The names of the text, with the one person who signed it after them where it has turns and does not name them.</summary>
    /// <param name="article">The text and its names.</param>
    /// <param name="catalog">The declared entities.</param>
    /// <param name="author">Which entity signed it; -1 where nobody did, or several.</param>
    public static IMentionResolver Add(NamedArticle article, EntityCatalog catalog, out int author)
    {
        var names = article.Names;
        author = -1;
        if (FirstTurn(article.Analyzed.Quotations.Spans) is not { } turn || Of(article.Analyzed.Structured, turn) is not { } name)
            return names;
        var labels = new LabelNames(names.Entities);
        if (labels.Called(name) is { Count: > 0 } called)
        {
            author = OneOf(names.Entities, called);
            return names;
        }
        if (Find(article.Analyzed.File, catalog, name) is { } signed)
        {
            author = signed.Kind == EntityKind.Person ? names.Entities.Count : -1;
            return author < 0 ? names : new ResolverWithSpeakers(names, [EntitySpecs.Of(signed, [])]);
        }
        author = labels.FindLonger(name);
        if (author >= 0)
            return names;
        author = names.Entities.Count;
        return new ResolverWithSpeakers(
            names, [new(EntityKind.Person, name, EntityNames.For(EntityKind.Person, name), default, false, default)]);
    }

    // Of several with one name the person, and of these the declared one.
    private static int OneOf(IReadOnlyList<EntitySpec> entities, IReadOnlyList<int> called)
    {
        var persons = called.Where(entity => entities[entity].Kind == EntityKind.Person).ToList();
        if (persons.Count > 1)
            persons.RemoveAll(entity => entities[entity].Declared is null);
        return persons.Count == 1 ? persons[0] : -1;
    }

    // Of those that the files name and no others: so the whole catalog and a slice of it give the same.
    private static CatalogEntry? Find(FormattedFile file, EntityCatalog catalog, string name)
    {
        var slice = catalog.SliceFor(file.RunningText, file.Sidecar);
        return slice.Names.Find(name) is var entry and >= 0 ? slice.Entries[entry] : null;
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

    // Front matter says it, or a line before the first turn that is none of the text.
    private static string? Of(StructuredArticle article, int end)
    {
        if (article.Formatted.Text.Declared?.Fields.Texts(FieldKeys.Authors) is { Count: > 0 } authors)
            return authors.Count == 1 && Bylines.IsOfPerson(authors[0]) && SignedNames.MayBePerson(authors[0]) ? authors[0] : null;
        var document = article.Formatted.Text.Document;
        return article.Structure.Furniture.Where(range => range.End <= end)
            .SelectMany(range => document.Slice(range).ToString().Split('\n'))
            .Select(Bylines.PersonIn)
            .FirstOrDefault(static name => name is not null && SignedNames.MayBePerson(name));
    }
}
