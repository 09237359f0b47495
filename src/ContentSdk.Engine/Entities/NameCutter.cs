using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Cuts a run of capitals into names: titles go, what is two things becomes two, what is a head's complement stays.</summary>
internal sealed class NameCutter(NameText text, List<NameCandidate> found)
{
    private const WordTraits AnyTitle = WordTraits.Title | WordTraits.TitleModifier;

    /// <summary>Adds a name that the lists know.</summary>
    public void Add(int first, int last, KnownName known)
    {
        // A title before a name that is also known as something else: Queen Victoria, President Lincoln.
        var titled = first > 0 && text.IsCapital(first - 1) && text.Has(first - 1, WordTraits.Title) && !text.IsOpening(first);
        found.Add(new(first, last) { Known = known, HasTitle = titled });
    }

    /// <summary>Adds the names of a run.</summary>
    public void Cut(int first, int last, CaseStyle style)
    {
        Cut(first, last, style, withYear: last > first && NameSpotter.IsYear(text, last));
    }

    private void Cut(int first, int last, CaseStyle style, bool withYear)
    {
        while (first < last && text.Has(first, WordTraits.Function) && text.Form(first) != TokenForm.AllCapitals)
            first++;
        if (first == last)
        {
            AddSingle(first, style, false, Gender.Unknown);
            return;
        }
        var lastWord = withYear ? last - 1 : last;
        if (LastTitle(first, lastWord) is var title and >= 0)
        {
            var left = title - 1;
            while (left >= first && (text.Has(left, AnyTitle) || text.Form(left) == TokenForm.Other || NameTokens.IsEveryday(text, left)))
                left--;
            if (left >= first)
                Cut(first, left, style, false);
            AddPerson(title, lastWord, style);
            return;
        }
        if (text.Has(lastWord, WordTraits.Title) && !text.Has(lastWord, WordTraits.AnyHead) && !HasComplement(first, lastWord)
            && HasTitleOnlyEnd(first, lastWord, out var name))
        {
            // Kenyan President, Google CEO: the office is no part of the name before it.
            if (name >= first)
                Cut(first, name, style, false);
            return;
        }
        if (text.Has(lastWord, WordTraits.AnyHead) || withYear || HasComplement(first, lastWord))
        {
            AddWhole(withYear ? first : WithLeadingYear(first, lastWord), last);
            return;
        }
        if (HeadBeforePerson(first, last) is var head and >= 0)
        {
            Cut(first, head, style, false);
            Cut(head + 1, last, style, false);
            return;
        }
        CutKnownParts(first, last, style);
    }

    // Bexley State University Orla Quill: an organisation, then a person who belongs to it.
    private int HeadBeforePerson(int first, int last)
    {
        for (var i = last - 1; i > first; i--)
        {
            if (text.Has(i, WordTraits.OrgHead) && text.Has(i + 1, WordTraits.Given) && text.IsCapital(i + 1)
                && !text.Has(i, WordTraits.Given | WordTraits.Surname))
                return i;
        }
        return -1;
    }

    private int LastTitle(int first, int last)
    {
        var headed = text.Has(last, WordTraits.AnyHead) || HasComplement(first, last);
        for (var i = last - 1; i >= first; i--)
        {
            if (!text.Has(i, WordTraits.Title) || text.Form(i) == TokenForm.Other)
                continue;
            var next = i + 1;
            if (text.IsMark(next, '.'))
                next++;
            if (next > last || !text.IsCapital(next) || text.Has(next, AnyTitle))
                continue;
            if (headed && !(last == next && text.Has(last, WordTraits.Given | WordTraits.Surname)) && !text.Has(next, WordTraits.Given))
                return -1;
            return text.Has(i, WordTraits.Given | WordTraits.Surname) && i > first && text.Has(i - 1, WordTraits.Given) ? -1 : i;
        }
        return -1;
    }

    private bool HasTitleOnlyEnd(int first, int last, out int name)
    {
        name = last;
        while (name >= first && (text.Has(name, AnyTitle) || text.Form(name) == TokenForm.Other) && !text.Has(name, WordTraits.Given))
            name--;
        return name < last;
    }

    private bool HasComplement(int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (text.Form(i) == TokenForm.Lower && text.Has(i, WordTraits.Connector) && text.Has(i - 1, WordTraits.AnyOf))
                return true;
        }
        return false;
    }

    private int WithLeadingYear(int first, int last) =>
        NameSpotter.IsYear(text, first - 1) && text.Has(last, WordTraits.EventHead | WordTraits.WorkHead) ? first - 1 : first;

    private void AddPerson(int title, int last, CaseStyle style)
    {
        var first = title + 1;
        while (first < last && text.Form(first) == TokenForm.Other)
            first++;
        var gender = text.Has(title, WordTraits.Male) ? Gender.Male : text.Has(title, WordTraits.Female) ? Gender.Female : Gender.Unknown;
        if (first == last)
            AddSingle(first, style, true, gender);
        else
            found.Add(new(first, last) { HasTitle = true, TitleGender = gender });
    }

    private void AddWhole(int first, int last)
    {
        var known = EntityLexicon.Instance.Names.Match(text.Text, first, last + 1, out var length);
        found.Add(new(first, last) { Known = length == last - first + 1 ? known : null });
    }

    private void AddSingle(int token, CaseStyle style, bool titled, Gender gender)
    {
        var known = text.Has(token, WordTraits.BeginsKnownName)
            ? EntityLexicon.Instance.Names.Match(text.Text, token, token + 1, out _) : null;
        if (known is null && !titled && !IsNameAlone(token, style))
            return;
        found.Add(new(token, token) { Known = known, HasTitle = titled, TitleGender = gender });
    }

    private bool IsNameAlone(int token, CaseStyle style)
    {
        if (text.Form(token) is not (TokenForm.Capital or TokenForm.AllCapitals) || text.Tokens[token].Length < 2)
            return false;
        if (NameTokens.IsEveryday(text, token) || text.Has(token, WordTraits.NeverAlone | WordTraits.Number | WordTraits.PlaceFirst))
            return text.Form(token) == TokenForm.AllCapitals && style == CaseStyle.Sentence
                && !text.Has(token, WordTraits.NeverAlone | WordTraits.Title);
        if (style == CaseStyle.Sentence && text.IsOpening(token) && text.CapitalUses(token) == 0
            && !NameTokens.IsShownToBeName(text, token))
            return false;
        return text.LowerUses(token) <= text.CapitalUses(token) && !NameTokens.IsCode(text, token) && !NameTokens.IsOfAPeople(text, token);
    }

    // Danish Holm, US Evangelicals, Paris Berlin: places and demonyms that begin a run are names of their own,
    // unless what follows makes a person of it (Jordan Quill) or the run is a place within a place (New Zanoria).
    private void CutKnownParts(int first, int last, CaseStyle style)
    {
        if (text.Has(first, WordTraits.BeginsKnownName)
            && EntityLexicon.Instance.Names.Match(text.Text, first, last + 1, out var length) is { } known && length < last - first + 1)
        {
            var rest = first + length;
            while (rest <= last && text.Form(rest) == TokenForm.Other)
                rest++;
            var isPerson = length == 1 && text.Has(first, WordTraits.Given) && !NameTokens.IsEveryday(text, rest)
                && !BeginsKnown(rest, last);
            if (!isPerson && text.Form(rest) != TokenForm.Lower && !IsTeam(known, rest, last)
                && (known.IsDemonym || known.Kind == EntityKind.Place || BeginsKnown(rest, last)))
            {
                Add(first, first + length - 1, known);
                Cut(rest, last, style, false);
                return;
            }
        }
        if (IsEverydayThroughout(first, last))
            return;
        found.Add(new(first, last));
    }

    // Boston Quillers, Quillham Glory: a city and a plural or an everyday word is a team or a paper.
    private bool IsTeam(KnownName known, int rest, int last)
    {
        if (known.Section is not ("city" or "us-state") || rest > last || text.Has(rest, AnyTitle | WordTraits.NeverAlone)
            || BeginsKnown(rest, last))
            return false;
        var word = text.Text.Slice(text.Tokens[last]);
        return IsEverydayThroughout(rest, last)
            || (word.Length > 4 && WordEndings.EndsAsPlural(word) && !text.Has(last, WordTraits.Surname | WordTraits.Given));
    }

    private bool BeginsKnown(int token, int last) => token <= last && text.Has(token, WordTraits.BeginsKnownName)
        && EntityLexicon.Instance.Names.Match(text.Text, token, last + 1, out _) is not null;

    private bool IsEverydayThroughout(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (text.IsCapital(i) && !NameTokens.IsEveryday(text, i))
                return false;
        }
        return true;
    }
}
