using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Spans;

/// <summary>
/// Reads lines of dialogue that a dash opens, in languages that write them: —No vengas —dijo Ana—. Ya es tarde. A line is one
/// only where a cue tells so or where another such line stands beside it; else the dash may begin an item of a list.
/// </summary>
internal sealed class DialogueReader(AnalyzedText text)
{
    private readonly SpeechLexicon _lexicon = SpeechLexicon.For(text.Language);
    private readonly string _text = text.Document.Text;

    /// <summary>Adds the spans of the lines; a line in which marks stand that it would cut is left alone.</summary>
    /// <param name="spans">What stands in marks, in any order.</param>
    public void AddTo(List<RawSpan> spans)
    {
        if (!_lexicon.Has(LanguageTraits.DialogueDash))
            return;
        var marked = spans.ToArray();
        Array.Sort(marked, SpanNesting.ByPlace);
        var next = 0;
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            while (next < marked.Length && marked[next].Outer.End <= text.Blocks[block].Start)
                next++;
            if (!IsLine(block) || ReadLine(block) is not { } line)
                continue;
            if ((line.HasCue || IsLine(block - 1) || IsLine(block + 1)) && !Cuts(line.Span, marked, next))
                spans.Add(line.Span);
        }
    }

    private bool IsLine(int block)
    {
        if (block < 0 || block >= text.Blocks.Length)
            return false;
        var range = text.Blocks[block];
        return range.Length > 2 && IsDash(_text[range.Start]) && !IsDash(_text[range.Start + 1]);
    }

    private static bool IsDash(char c) => c is '—' or '―' or '–';

    private (RawSpan Span, bool HasCue)? ReadLine(int block)
    {
        var range = text.Blocks[block];
        var parts = new List<TextRange>();
        var hasCue = false;
        var start = range.Start + 1;
        int last = text.BlockStarts[block + 1];
        for (var token = text.BlockStarts[block] + 1; token < last; token++)
        {
            if (!BeginsCue(token, last))
                continue;
            hasCue = true;
            AddPart(parts, start, IsDash(_text[text.Tokens[token].Start]) || _text[text.Tokens[token].Start] == ','
                ? text.Tokens[token].Start
                : text.Tokens[token].End);
            token = EndOfCue(token, last);
            start = token < last ? text.Tokens[token].End : range.End;
        }
        AddPart(parts, start, range.End);
        return parts.Count == 0 ? null : (new(parts.ToArray(), TextRange.FromBounds(range.Start, parts[parts.Count - 1].End)), hasCue);
    }

    // A dash or a comma, and right behind it a verb of saying.
    private bool BeginsCue(int token, int last)
    {
        var mark = _text[text.Tokens[token].Start];
        if (text.Tokens[token].Length != 1 || !(IsDash(mark) || mark is ',' or '!' or '?' or '…'))
            return false;
        for (var i = token + 1; i < last && i - token < 6; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Punctuation && _text[text.Tokens[i].Start] == '-')
                continue;
            if (text.Tokens[i].Kind != TokenKind.Word || CharClass.IsUpper(_text[text.Tokens[i].Start]))
                return false;
            var word = _lexicon.WordOf(text, i);
            if (word.Verb is { Strength: > 1 } verb && verb.Is(CueForms.Past | CueForms.Third | CueForms.Participle))
                return true;
            if ((word.Roles & (WordRole.Auxiliary | WordRole.ObjectPronoun | WordRole.SubjectPronoun)) == 0
                || !_lexicon.Has(LanguageTraits.CompoundPast))
                return false;
        }
        return false;
    }

    // A cue goes on to the next dash, or to the end of its sentence where none closes it.
    private int EndOfCue(int token, int last)
    {
        var isDashed = IsDash(_text[text.Tokens[token].Start]);
        for (var i = token + 1; i < last; i++)
        {
            var c = _text[text.Tokens[i].Start];
            if (isDashed && IsDash(c))
                return i + 1 < last && text.Tokens[i + 1].Kind == TokenKind.Punctuation ? i + 1 : i;
            if (!isDashed && c == '.' && Array.BinarySearch(text.SentenceStarts, i + 1) >= 0)
                return i;
        }
        return last;
    }

    private void AddPart(List<TextRange> parts, int start, int end)
    {
        while (start < end && CharClass.IsSpace(_text[start]))
            start++;
        while (end > start && CharClass.IsSpace(_text[end - 1]))
            end--;
        if (end > start)
            parts.Add(TextRange.FromBounds(start, end));
    }

    private static bool Cuts(RawSpan line, RawSpan[] marked, int first)
    {
        var part = 0;
        for (var i = first; i < marked.Length && marked[i].Outer.Start < line.Outer.End; i++)
        {
            while (part < line.Parts.Length && line.Parts[part].End < marked[i].Outer.End)
                part++;
            if (part == line.Parts.Length || !line.Parts[part].Contains(marked[i].Outer))
                return true;
        }
        return false;
    }
}
