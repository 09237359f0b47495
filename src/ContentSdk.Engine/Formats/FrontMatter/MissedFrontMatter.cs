using ContentSdk.Engine.Formats.FrontMatter.Notations;
using ContentSdk.Engine.Formats.Json;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>
/// Finds front matter that is not read as such: below an empty line, between other lines than those of a notation, without its first line.
/// As text it would be published, and what it forbids to publish with it.
/// </summary>
/// <param name="document">The file.</param>
/// <param name="schema">The fields that front matter may have.</param>
internal sealed class MissedFrontMatter(SourceDocument document, FieldSchema schema)
{
    /// <summary>More lines than any front matter has.</summary>
    private const int MostLines = 200, MostComments = 5, LongestFence = 4;

    /// <summary>Where the fault is to be shown: the first line that is not as it must be.</summary>
    public TextRange Place { get; private set; }

    /// <summary>A key that gives it away.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What it is probably written in.</summary>
    public IFrontMatterNotation Notation { get; private set; } = FrontMatterNotations.Yaml;

    /// <summary>Its keys and values, where they can be read in that; else empty.</summary>
    public TextRange Data { get; private set; }

    /// <summary>Whether blank lines above it are all that is wrong.</summary>
    public bool IsBelowBlankLines { get; private set; }

    /// <summary>Where the text below it begins.</summary>
    public int BodyStart { get; private set; }

    /// <summary>The front matter, or null where the file begins with text.</summary>
    public static MissedFrontMatter? Find(SourceDocument document, FieldSchema schema)
    {
        var found = new MissedFrontMatter(document, schema);
        int first = found.FirstLine(isPastComments: false), below = found.FirstLine(isPastComments: true);
        if (!found.FindJson(first) && !found.FindWithoutFence(first) && !found.FindJson(below) && !found.FindFenced(below))
            return null;
        found.IsBelowBlankLines = first > 1 && found.Place.Start == document.LineStart(first) && found.HasBeginning(first);
        return found;
    }

    private bool FindFenced(int fence)
    {
        if (fence > document.LineCount || !Line(fence).IsFence)
            return false;
        Place = Line(fence).Range;
        if (FirstLineFrom(fence + 1) is var json && FindJson(json, Place))
            return true;
        // A block of code may be around it, with its own lines.
        if (IsCode && fence < document.LineCount
            && Line(fence + 1) is { IsFence: true, Range: var inner } && document.Text[inner.Start] is '-' or '+')
            fence++;
        // Longer lines draw boxes in text ("Source: AFP"), and code begins with a block of it:
        // there the key must be written as front matter has it.
        var isShort = Place.Length <= LongestFence;
        return ReadKeys(fence + 1, isFenced: true, (known, exact, isClosed) => isClosed && isShort ? known > 0 : exact > 0);
    }

    private bool FindWithoutFence(int first)
    {
        if (first > document.LineCount || Line(first).IsFence || Line(first).Key.IsEmpty)
            return false;
        Place = Line(first).Key;
        return ReadKeys(first, isFenced: false, (_, exact, isClosed) => exact >= (isClosed || MissedKeys.IsGuard(Key) ? 1 : 2));
    }

    /// <summary>Reads lines with keys up to what closes them, and says whether they amount to front matter.</summary>
    private bool ReadKeys(int first, bool isFenced, Func<int, int, bool, bool> isEnough)
    {
        int line = first, known = 0, exact = 0, end = first;
        bool isClosed = false, isToml = false, isJson = false;
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
            isJson |= there.IsJson;
            var key = document.Slice(range).ToString();
            if (key.Length == 0 || !MissedKeys.IsKnown(schema, key))
                continue;
            Key = Key.Length == 0 || (MissedKeys.IsGuard(key) && !MissedKeys.IsGuard(Key)) ? key : Key;
            known++;
            exact += schema.Find(key) is null ? 0 : 1;
        }
        if (!isEnough(known, exact, isClosed))
            return false;
        end = isClosed ? line : end;
        BodyStart = isClosed ? LineStart(AfterCode(line + 1)) : LineStart(end);
        // Without its first line, JSON is not read at all.
        Notation = isJson ? FrontMatterNotations.Json : isToml ? FrontMatterNotations.Toml : FrontMatterNotations.Yaml;
        Data = isJson ? default : TextRange.FromBounds(LineStart(first), LineStart(end));
        return true;
    }

    private bool IsCode => document.Text[Place.Start] is '`' or '~';

    private int AfterCode(int line) => line <= document.LineCount && IsCode && Line(line).IsFence ? line + 1 : line;

    private bool FindJson(int first, TextRange? fence = null)
    {
        if (first > document.LineCount || Line(first).Range is not { IsEmpty: false } range || document.Text[range.Start] != '{')
            return false;
        // What cannot be matched is not read, but its first lines say what it is.
        var end = JsonExtent.EndOf(document.Text, range.Start) ?? LineStart(first + MostLines);
        if (MissedKeys.InJson(document, schema, TextRange.FromBounds(range.Start, end)) is not { } key)
            return false;
        (Place, Key, Notation) = (fence ?? new(range.Start, 1), key, FrontMatterNotations.Json);
        var below = document.PositionOf(Math.Max(range.Start, end - 1)).Line + 1;
        BodyStart = LineStart(fence is not null && below <= document.LineCount && Line(below).IsFence ? below + 1 : below);
        Data = TextRange.FromBounds(range.Start, end);
        return true;
    }

    private bool HasBeginning(int line) =>
        (ReferenceEquals(Notation, FrontMatterNotations.Json) && Place.Length == 1)
        || FrontMatterNotations.All.OfType<FencedNotation>().Any(notation => FileLines.IsFence(document, line, notation.Beginning));

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

    private LooseLine Line(int line) => FileLines.Loose(document, line);

    private int LineStart(int line) => FileLines.Start(document, line);
}
