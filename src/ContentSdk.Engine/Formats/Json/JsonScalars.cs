using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Json;

/// <summary>Reads keys and single values of JSON.</summary>
internal sealed class JsonScalars(DataScan scan)
{
    private const int MostLookedAhead = 2_000;
    private const string Openers = "'“„”«‘‚`", Closers = "'”“”»’’`";

    private readonly JsonText _text = new(scan);

    /// <summary>The key here; null, and a finding, where there is none.</summary>
    public DataScalar? Key()
    {
        if (scan.Current == '"')
            return _text.Read();
        if (OtherMarks() is { } marked)
            return marked;
        var start = scan.At;
        while (!scan.IsAtEnd && (CharClass.IsWordPart(scan.Current) || scan.Current is '_' or '-' or '.' or '$'))
            scan.At++;
        var place = TextRange.FromBounds(start, scan.At);
        if (place.IsEmpty)
        {
            scan.Add(JsonRules.NoKey, new(start, 1));
            scan.At = Math.Max(start + 1, EndOfPart(start));
            return null;
        }
        var word = scan.Text.Substring(place.Start, place.Length);
        scan.Add(JsonRules.BareKey, place, Snippet.Of(word));
        return new(place, word, isQuoted: false);
    }

    /// <summary>The value here.</summary>
    public DataScalar Value()
    {
        if (scan.Current == '"')
            return _text.Read();
        if (OtherMarks() is { } marked)
            return marked;
        var start = scan.At;
        while (!scan.IsAtEnd && !CharClass.IsSpace(scan.Current) && scan.Current is not (',' or ':' or '"' or '{' or '}' or '[' or ']'))
            scan.At++;
        var place = TextRange.FromBounds(start, scan.At);
        var token = scan.Text.Substring(place.Start, place.Length);
        if (token is "true" or "false" or "null" || JsonNumber.Is(token))
            return new(place, token, isQuoted: false);
        // Text goes on to the end of the line, or to what ends a value.
        if (token.Length > 0 && JsonNumber.FaultOf(token) is { } fault)
        {
            scan.Add(fault, place);
        }
        else if (token.Length > 0)
        {
            scan.At = EndOfPart(start);
            place = TextRange.FromBounds(start, scan.At);
            scan.Add(JsonRules.BareText, place, JsonText.Quoted(Snippet.Of(scan.Text, place)));
        }
        else
        {
            scan.Add(JsonRules.NoValue, new(start, scan.IsAtEnd ? 0 : 1));
        }
        return new(place, token, isQuoted: false) { IsComplete = false };
    }

    /// <summary>Goes past what follows the end of a text on its line by mistake: the text had a quotation mark within.</summary>
    public bool SkipRest(DataScalar text)
    {
        var place = scan.At;
        while (place < scan.End && scan.Text[place] is ' ' or '\t')
            place++;
        if (place >= scan.End || !text.IsComplete
            || !(CharClass.IsWordPart(scan.Text[place]) || scan.Text[place] is '.' or '!' or '?' or ';'))
            return false;
        var end = EndOfPart(place, isAfterText: true);
        var whole = scan.Text.Substring(text.Range.Start + 1, Math.Max(0, end - text.Range.Start - 1));
        scan.Add(JsonRules.EarlyMark, new(text.Range.End - 1, 1), JsonText.Quoted(Snippet.Of(whole.TrimEnd('"'))));
        text.IsComplete = false;
        scan.At = end;
        return true;
    }

    // Marks of other languages: read as they were meant, if they are closed on the line.
    private DataScalar? OtherMarks()
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
        scan.Add(JsonRules.Marks, new(start, 1), scan.Text[start].ToString(), JsonText.Quoted(Snippet.Of(value)));
        return new(TextRange.FromBounds(start, close + 1), value, isQuoted: true);
    }

    // Where something that is no value ends: before the comma or bracket that follows, or with the line.
    private int EndOfPart(int start, bool isAfterText = false)
    {
        int line = scan.LineEnd(start), end = start;
        if (isAfterText)
            end = line;
        while (!isAfterText && end < line && scan.Text[end] is not (',' or '}' or ']'))
            end++;
        while (end > start && (scan.Text[end - 1] is ' ' or '\t' || (isAfterText && scan.Text[end - 1] is ',' or '}' or ']')))
            end--;
        return end;
    }
}
