using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>
/// Finds front matter that is not read as such: below an empty line, between other lines than <c>---</c>, in TOML or JSON, without its first
/// line. As text it would be published, and what it forbids to publish with it.
/// </summary>
/// <param name="document">The file.</param>
/// <param name="schema">The fields that front matter may have.</param>
internal sealed class MissedFrontMatter(SourceDocument document, FieldSchema schema)
{
    /// <summary>More lines than any front matter has.</summary>
    private const int MostLines = 200, MostComments = 5, LongestFence = 4, LongestJson = 4096;

    /// <summary>Where the fault is to be shown: the first line that is not as it must be.</summary>
    public TextRange Place { get; private set; }

    /// <summary>A key that gives it away.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Its keys and values, where they can be read as YAML; else empty.</summary>
    public TextRange Yaml { get; private set; }

    /// <summary>Where the text below it begins.</summary>
    public int BodyStart { get; private set; }

    /// <summary>The front matter, or null where the file begins with text.</summary>
    public static MissedFrontMatter? Find(SourceDocument document, FieldSchema schema)
    {
        var found = new MissedFrontMatter(document, schema);
        var first = found.FirstLine(isPastComments: false);
        if (found.FindJson(first) || found.FindWithoutFence(first))
            return found;
        return found.FindFenced(found.FirstLine(isPastComments: true)) ? found : null;
    }

    private bool FindFenced(int fence)
    {
        if (fence > document.LineCount || !Line(fence).IsFence)
            return false;
        Place = Line(fence).Range;
        if (FirstLineFrom(fence + 1) is var json && FindJson(json, Place))
            return true;
        // Longer lines draw boxes in text ("Source: AFP"), and code begins with a block of it: there the key must be written as front matter has it.
        var isShort = Place.Length <= LongestFence;
        return ReadKeys(fence + 1, isFenced: true, (known, exact, isClosed) => isClosed && isShort ? known > 0 : exact > 0);
    }

    private bool FindWithoutFence(int first)
    {
        if (first > document.LineCount || Line(first).IsFence || Line(first).Key.IsEmpty)
            return false;
        Place = Line(first).Key;
        return ReadKeys(first, isFenced: false, (_, exact, isClosed) => exact >= (isClosed || IsGuard(Key) ? 1 : 2));
    }

    /// <summary>Reads lines with keys up to what closes them, and says whether they amount to front matter.</summary>
    private bool ReadKeys(int first, bool isFenced, Func<int, int, bool, bool> isEnough)
    {
        int line = first, known = 0, exact = 0, end = first;
        bool isClosed = false, isToml = false;
        for (; line <= document.LineCount && line < first + MostLines; line++)
        {
            var there = Line(line);
            if (there.Range.IsEmpty)
            {
                if (!isFenced)
                    break;
                continue;
            }
            if (there.IsFence)
            {
                isClosed = true;
                break;
            }
            var range = there.Key;
            if (range.IsEmpty && !(there.IsContinuation && line > first) && !there.IsComment)
                break;
            end = line + 1;
            isToml |= there.IsToml;
            var key = document.Slice(range).ToString();
            if (key.Length == 0 || !IsKnown(key))
                continue;
            Key = Key.Length == 0 || (IsGuard(key) && !IsGuard(Key)) ? key : Key;
            known++;
            exact += schema.Find(key) is null ? 0 : 1;
        }
        if (!isEnough(known, exact, isClosed))
            return false;
        end = isClosed ? line : end;
        BodyStart = isClosed ? LineStart(line + 1) : LineStart(end);
        Yaml = isToml ? default : TextRange.FromBounds(LineStart(first), LineStart(end));
        return true;
    }

    private bool FindJson(int first, TextRange? fence = null)
    {
        if (first > document.LineCount || Line(first).Range is not { IsEmpty: false } range || document.Text[range.Start] != '{')
            return false;
        var end = Closing(range.Start);
        for (var quote = range.Start; quote >= 0 && quote < end; quote = document.Text.IndexOf('"', quote + 1, end - quote - 1))
        {
            if (document.Text[quote] != '"' || new LooseLine(document.Text, quote, Math.Min(end, quote + 100)).Key is not { IsEmpty: false } keyRange)
                continue;
            var key = document.Slice(keyRange).ToString();
            if (schema.Find(key) is null)
                continue;
            (Place, Key) = (fence ?? new(range.Start, 1), key);
            var below = document.PositionOf(end).Line + 1;
            BodyStart = LineStart(fence is not null && below <= document.LineCount && Line(below).IsFence ? below + 1 : below);
            Yaml = TextRange.FromBounds(range.Start, end + 1);
            return true;
        }
        return false;
    }

    private int Closing(int open)
    {
        var depth = 0;
        for (var i = open; i < document.Text.Length && i < open + LongestJson; i++)
        {
            depth += document.Text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }
        return -1;
    }

    // What a file says against its being published.
    private static bool IsGuard(string key) => key is FieldKeys.Draft or FieldKeys.Embargo;

    private bool IsKnown(string key) => schema.Fields.Any(field =>
        string.Equals(field.Key, key, StringComparison.OrdinalIgnoreCase) || field.OtherNames.Contains(key, StringComparer.OrdinalIgnoreCase))
        || NearestWord.Of(key, schema.Keys) is not null;

    private int FirstLine(bool isPastComments)
    {
        var line = FirstLineFrom(1);
        for (var comments = 0; isPastComments && comments < MostComments && line <= document.LineCount && Line(line).IsComment; comments++)
            line = FirstLineFrom(line + 1);
        return line;
    }

    private int FirstLineFrom(int line)
    {
        while (line <= document.LineCount && Line(line).Range.IsEmpty)
            line++;
        return line;
    }

    private LooseLine Line(int line) => new(document.Text, document.LineStart(line), LineStart(line + 1));

    private int LineStart(int line) => line <= document.LineCount ? document.LineStart(line) : document.Text.Length;
}
