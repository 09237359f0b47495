using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// Brings back short names that the model passed over where the article has the full name elsewhere: Quan after Quan Jinwei, OTF after
/// Orland Trade Forum.
/// </summary>
internal sealed class NameRecovery
{
    private const int MostAgainst = 20, MostAgainstSpeaker = 16, MostAgainstAtSpeech = 200;

    private readonly NameText _text;
    private readonly HashSet<int> _words = [];
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);

    private NameRecovery(NameText text, List<NameCandidate> found)
    {
        _text = text;
        foreach (var name in found)
            Note(name);
    }

    /// <summary>The names found and those brought back, in order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">What the model found.</param>
    /// <param name="rules">What the rules found.</param>
    /// <param name="against">For each token by how much the model was against a name there.</param>
    /// <param name="marks">
    /// What is known of the words of a language other than English; there names that the rules found beside a verb of
    /// saying or a title come back too.
    /// </param>
    public static List<NameCandidate> Complete(
        NameText text, List<NameCandidate> found, List<NameCandidate> rules, int[] against, NameMarks? marks)
    {
        var recovery = new NameRecovery(text, found);
        var all = new List<NameCandidate>(found.Count);
        var next = 0;
        foreach (var name in rules)
        {
            while (next < found.Count && found[next].Last < name.First)
                all.Add(found[next++]);
            var isOpen = next == found.Count || found[next].First > name.Last;
            if (isOpen && ((against[name.First] < MostAgainst && recovery.IsShortForm(name))
                || (marks is not null && name.HasTitle && against[name.First] < recovery.MostAgainstOf(name, marks))))
                all.Add(name);
        }
        while (next < found.Count)
            all.Add(found[next++]);
        return all;
    }

    private void Note(NameCandidate name)
    {
        if (name.Known?.IsDemonym == true || name.First == name.Last)
            return;
        var initials = "";
        for (var i = name.First; i <= name.Last; i++)
        {
            if (!_text.IsCapital(i))
                continue;
            initials += _text.First(i);
            if (!NameTokens.IsEveryday(_text, i) && _text.Tokens[i].Length > 1)
                _words.Add(_text.Word(i));
        }
        if (initials.Length is > 1 and < 8)
            _acronyms.Add(initials);
    }

    private int MostAgainstOf(NameCandidate name, NameMarks marks) => IsAtSpeech(name, marks) ? MostAgainstAtSpeech : MostAgainstSpeaker;

    // Neue Hafenpost: Wer zahlt das? Orlev sagte: „…“ „…“: Orlev klagt. Las palabras de Orlev, «…»: hardly anything but a name.
    private bool IsAtSpeech(NameCandidate name, NameMarks marks)
    {
        int next = name.Last + 1, before = name.First - 1;
        if (_text.IsMark(next, ':'))
            return name.Words > 1 && _text.Text.SentenceStarts[_text.Text.SentenceOf(name.First)] == name.First;
        return (_text.IsMark(next, ',') && IsQuotationMark(next + 1)) || (_text.IsMark(before, ':') && IsQuotationMark(before - 1))
            || (next + 1 < _text.Tokens.Length && marks.Has(next, NameMark.Verb)
                && (_text.IsMark(next + 1, ':') || IsQuotationMark(next + 1)));
    }

    private bool IsQuotationMark(int token) =>
        token >= 0 && token < _text.Tokens.Length && _text.Tokens[token].Kind == TokenKind.QuotationMark;

    private bool IsShortForm(NameCandidate name)
    {
        if (name.First != name.Last || name.Known is not null)
            return false;
        if (_text.Form(name.First) == TokenForm.AllCapitals && _acronyms.Contains(_text.Text.Slice(_text.Tokens[name.First]).ToString()))
            return true;
        return _words.Contains(_text.Word(name.First));
    }
}
