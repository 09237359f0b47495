namespace ContentSdk.Engine.Model;

/// <summary>The keys of built-in fields that code acts on by name. A field that nothing acts on needs none.</summary>
public static class FieldKeys
{
    /// <summary>C# identifier of the article's member.</summary>
    public const string Id = "id";

    /// <summary>The article's words in an address.</summary>
    public const string Slug = "slug";

    /// <summary>Headline.</summary>
    public const string Title = "title";

    /// <summary>The text that announces the article.</summary>
    public const string Teaser = "teaser";

    /// <summary>The summary above the body.</summary>
    public const string Standfirst = "standfirst";

    /// <summary>BCP 47 tag.</summary>
    public const string Language = "language";

    /// <summary>When the article was published: a date, or a date-time with its offset.</summary>
    public const string Published = "published";

    /// <summary>When it was last changed: a date, or a date-time with its offset.</summary>
    public const string Updated = "updated";

    /// <summary>Names of the authors.</summary>
    public const string Authors = "authors";

    /// <summary>Words that it is filed under.</summary>
    public const string Tags = "tags";

    /// <summary>Part of the publication that it belongs to.</summary>
    public const string Section = "section";

    /// <summary>The series that it is part of.</summary>
    public const string Series = "series";

    /// <summary>Which part of its series it is.</summary>
    public const string Part = "part";

    /// <summary>URL of the page that it was taken from.</summary>
    public const string Source = "source";

    /// <summary>URL that it is published under for good.</summary>
    public const string Canonical = "canonical";

    /// <summary>The picture that goes with it.</summary>
    public const string Image = "image";

    /// <summary>Articles that go with it.</summary>
    public const string Related = "related";

    /// <summary>Whether it is not finished.</summary>
    public const string Draft = "draft";

    /// <summary>Day from which it may be shown.</summary>
    public const string Embargo = "embargo";

    /// <summary>Rules that are not applied to the file.</summary>
    public const string Suppress = "suppress";

    /// <summary>Corrections of quotations.</summary>
    public const string Quotes = "quotes";

    /// <summary>Corrections of names.</summary>
    public const string Entities = "entities";
}
