using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;

namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>What the names of files say, and which names articles get from them.</summary>
internal static class FileNames
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Rows of a table: which names, how many, an example with its slug and member, and what to know.</summary>
    public static IEnumerable<string[]> Describe(IReadOnlyList<SurveyedFile> files)
    {
        var dated = files.Where(static file => HasDay(file.Path)).ToList();
        if (dated.Count > 0)
            yield return Row("a date, then words", dated,
                "The date is the day of publication where front matter has none. Slug and member keep it where another file has the rest.");
        var bundles = files.Where(static file => Stem(file.Path) is "index" or "_index").ToList();
        if (bundles.Count > 0)
            yield return Row("index, _index", bundles, "The folder gives the name. A list page of another system is an article here.");
        var languages = files.Where(static file => LanguageOf(file.Path) is not null).ToList();
        if (languages.Count > 0)
            yield return Row("a language: post.en.md", languages,
                "The language is part of the name. Versions of a text do not know of each other.");
        var numbered = files.Where(static file => !HasDay(file.Path) && IsNumbered(Stem(file.Path))).ToList();
        if (numbered.Count > 0)
            yield return Row("a number, then words", numbered, "The number is part of slug and member.");
        var alike = files.Where(static file => file.Find(FieldKeys.Slug) is null)
            .GroupBy(static file => NamesOf(file).Slug, StringComparer.Ordinal)
            // Of several, those with a date give way to one without.
            .Select(static same => same.Where(static file => !HasDay(file.Path)).ToList())
            .Where(static same => same.Count > 1).SelectMany(static same => same).ToList();
        if (alike.Count > 0)
            yield return Row("the same slug as another", alike, "An error. Write id and slug, or rename the files.");
    }

    private static string[] Row(string kind, List<SurveyedFile> files, string note)
    {
        var (member, slug) = NamesOf(files[0]);
        return [kind, files.Count.ToString(CultureInfo.InvariantCulture), files[0].Path, slug, member, note];
    }

    private static (string Identifier, string Slug) NamesOf(SurveyedFile file) =>
        ArticleNames.For(file.LogicalPath, file.Find(FieldKeys.Title)?.Value.Text ?? "");

    /// <summary>The day that a file's name begins with, as a number of days since 0001-01-01; or null.</summary>
    public static int? DayOf(string path) => FileName.DayOf(path) is { } day ? DayIn(day) : null;

    /// <summary>The day that a text begins with; null where it does not.</summary>
    public static int? DayIn(string text) =>
        text.Length >= DayFormat.Length && DateOnly.TryParseExact(text[..DayFormat.Length], DayFormat, CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            ? day.DayNumber
            : null;

    private static bool HasDay(string path) => DayOf(path) is not null;

    private static string Stem(string path) => Path.GetFileNameWithoutExtension(path);

    // Two letters, perhaps with a region: en, pt-BR.
    private static string? LanguageOf(string path)
    {
        var stem = Stem(path);
        var tag = stem[(stem.LastIndexOf('.') + 1)..];
        var isTag = tag is [>= 'a' and <= 'z', >= 'a' and <= 'z'] or [>= 'a' and <= 'z', >= 'a' and <= 'z', '-', _, _];
        return isTag && tag.Length < stem.Length ? tag : null;
    }

    private static bool IsNumbered(string stem)
    {
        var digits = stem.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 4 && digits + 1 < stem.Length && stem[digits] is '-' or '.' or '_';
    }
}
