using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Collects, in a language other than English, the nouns by which the text may come back to a person, and what they tell of the
/// gender: la geóloga Ana Orlev; der Sprecher der Stadt, Jan Orlev; Orlev, alcaldesa de Lund.
/// </summary>
internal sealed class ForeignNouns(NameText text, NameMarks marks)
{
    private const int MostNouns = 8;
    private const int MostTokens = 9;

    private readonly List<int> _nouns = [];

    /// <summary>Notes what stands at one mention by name.</summary>
    public void Collect(NameCandidate name)
    {
        var group = name.Group!;
        if (group.Kind != EntityKind.Person)
            return;
        var isBehindComma = text.IsMark(name.First - 1, ',');
        if (isBehindComma)
            BehindPost(name.First - 2, group);
        else
            Before(name.First - 1, group);
        if (text.IsMark(name.Last + 1, ','))
            Apposition(name.Last + 2, group);
    }

    // La geóloga chilena Ana Orlev, Bürgermeisterin Ana Orlev: back to the article, or to the last title.
    private void Before(int last, EntityGroup group)
    {
        _nouns.Clear();
        var isTitled = false;
        for (var i = last; IsWordBefore(i, last); i--)
        {
            if (IsArticle(i))
            {
                Add(group, marks.GenderOfArticle(i));
                return;
            }
            if (marks.Has(i, NameMark.Small) || (IsVerb(i) && !marks.Has(i, NameMark.Title)))
                break;
            isTitled |= marks.Has(i, NameMark.Title);
            if (text.Form(i) != TokenForm.Lower && !marks.Has(i, NameMark.Title) && !marks.HasCapitalNouns)
                break;
            _nouns.Add(i);
        }
        if (isTitled)
            Add(group, Gender.Unknown);
    }

    // El director del club, Ana Orlev: the noun behind the first article of the phrase.
    private void BehindPost(int last, EntityGroup group)
    {
        _nouns.Clear();
        var first = last + 1;
        for (var i = last; IsWordBefore(i, last) && !IsVerb(i); i--)
        {
            if (IsArticle(i) || marks.Has(i, NameMark.Title))
                first = i;
        }
        if (first > last)
            return;
        var gender = marks.GenderOfArticle(first);
        for (var i = IsArticle(first) ? first + 1 : first; i <= last && !marks.Has(i, NameMark.Small); i++)
            _nouns.Add(i);
        Add(group, gender);
    }

    // Orlev, la alcaldesa de Lund, …
    private void Apposition(int first, EntityGroup group)
    {
        _nouns.Clear();
        if (first >= text.Tokens.Length || text.Tokens[first].Kind != TokenKind.Word)
            return;
        var begin = IsArticle(first) ? first + 1 : first;
        for (var i = begin;
            i < text.Tokens.Length && i - begin < 3 && text.Tokens[i].Kind == TokenKind.Word && !marks.Has(i, NameMark.Small) && !IsVerb(i);
            i++)
        {
            if (text.Form(i) == TokenForm.Lower || marks.Has(i, NameMark.Title) || marks.HasCapitalNouns)
                _nouns.Add(i);
        }
        // Without an article only a title is known to be a noun: Orlev, cansada, dijo.
        if (begin == first && !(_nouns.Count > 0 && marks.Has(_nouns[0], NameMark.Title)))
            return;
        Add(group, marks.GenderOfArticle(first));
    }

    private void Add(EntityGroup group, Gender gender)
    {
        foreach (var token in _nouns)
        {
            var word = text.Word(token);
            if (group.Nouns.Count < MostNouns && !group.Nouns.Contains(word))
                group.Nouns.Add(word);
            if (gender == Gender.Unknown && marks.Has(token, NameMark.Title))
                gender = marks.IsFeminineByEnding(token) ? Gender.Female : Gender.Unknown;
        }
        if (_nouns.Count > 0 && group.Gender == Gender.Unknown)
            group.Gender = gender;
    }

    // A headline has no full stop: its words are not of the sentence after it.
    private bool IsWordBefore(int token, int last) =>
        token >= 0 && last - token < MostTokens && text.Tokens[token].Kind == TokenKind.Word
        && text.Text.SentenceOf(token) == text.Text.SentenceOf(last);

    private bool IsArticle(int token) => text.Tokens[token].Kind == TokenKind.Word && marks.Has(token, NameMark.Determiner);

    private bool IsVerb(int token) => text.Form(token) == TokenForm.Lower && marks.Has(token, NameMark.Verb);
}
