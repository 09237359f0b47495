using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>Reads single values.</summary>
internal sealed class TomlScalars(DataScan scan)
{
    private const int MostLookedAhead = 2_000;
    private const string Openers = "“„”«»‘‚’`", Closers = "”“”»«’‘’`";

    private readonly TomlText _text = new(scan);

    /// <summary>The value here.</summary>
    /// <param name="isInBrackets">Whether commas and brackets end it.</param>
    public DataScalar Read(bool isInBrackets)
    {
        if (scan.Current is '"' or '\'')
            return Text(isInBrackets);
        if (CurlyMarks() is { } marked)
            return marked;
        var start = scan.At;
        SkipToken();
        if (scan.At - start == Timestamp.DateLength && scan.Current == ' ' && TimeOfDay.TryRead(scan.Text, scan.At + 1, out _, out _))
        {
            scan.At++;
            SkipToken();
        }
        var place = TextRange.FromBounds(start, scan.At);
        var token = scan.Text.Substring(start, place.Length);
        if (token.Length == 0)
        {
            scan.Add(TomlRules.NoValue, new(start, scan.IsAtEnd || scan.Current == '\n' ? 0 : 1));
            return new(place, "", isQuoted: false) { IsComplete = false };
        }
        var (value, fault) = TomlScalar.Read(token);
        var end = EndOfPart(isInBrackets);
        if (value is not null && end == scan.At)
            return new(place, value, isQuoted: false);
        if (fault is null || end > scan.At)
        {
            place = TextRange.FromBounds(start, scan.At = end);
            fault = new(TomlRules.BareText, TomlScalar.Quoted(Snippet.Of(scan.Text, place)));
        }
        scan.Add(fault, place);
        return new(place, token, isQuoted: false) { IsComplete = false };
    }

    private DataScalar Text(bool isInBrackets)
    {
        var text = _text.Read();
        var end = EndOfPart(isInBrackets);
        if (end == scan.At || !text.IsComplete)
            return text;
        var mark = scan.Text[text.Range.Start];
        var whole = scan.Text.Substring(text.Range.Start + 1, end - text.Range.Start - 1);
        scan.Add(TomlRules.EarlyMark, new(text.Range.End - 1, 1), TomlScalar.Quoted(Snippet.Of(whole.TrimEnd(mark))));
        scan.At = end;
        text.IsComplete = false;
        return text;
    }

    private void SkipToken()
    {
        while (!scan.IsAtEnd && !CharClass.IsSpace(scan.Current) && scan.Current is not (',' or ']' or '}' or '#' or '"' or '['))
            scan.At++;
    }

    // Where words end that follow a value without a comma or a line break; where the value ends, if none do.
    private int EndOfPart(bool isInBrackets)
    {
        var place = scan.At;
        while (place < scan.End && scan.Text[place] is ' ' or '\t')
            place++;
        if (place >= scan.End || !CharClass.IsWordPart(scan.Text[place]))
            return scan.At;
        while (place < scan.End && scan.Text[place] != '\n' && !IsEndOfPart(place, isInBrackets))
            place++;
        while (place > scan.At && scan.Text[place - 1] is ' ' or '\t')
            place--;
        return place;
    }

    private bool IsEndOfPart(int place, bool isInBrackets) =>
        isInBrackets ? scan.Text[place] is ',' or ']' or '}' : scan.Text[place] == '#' && scan.Text[place - 1] == ' ';

    // Marks of typography: read as they were meant, if they are closed on the line.
    private DataScalar? CurlyMarks()
    {
        var mark = scan.IsAtEnd ? -1 : Openers.IndexOf(scan.Current);
        if (mark < 0)
            return null;
        var start = scan.At;
        var close = scan.Text.IndexOf(Closers[mark], start + 1, Math.Min(MostLookedAhead, scan.LineEnd(start) - start - 1));
        if (close < 0)
            return null;
        scan.At = close + 1;
        var value = scan.Text.Substring(start + 1, close - start - 1);
        scan.Add(TomlRules.CurlyMarks, new(start, 1), scan.Text[start].ToString(), TomlScalar.Quoted(Snippet.Of(value)));
        return new(TextRange.FromBounds(start, close + 1), value, isQuoted: true);
    }
}
