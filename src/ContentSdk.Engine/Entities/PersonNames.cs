using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>The people of an article by their names' first and last words.</summary>
internal sealed class PersonNames(NameText text)
{
    // More namesakes than an article has; a bound keeps hostile texts linear.
    private const int MostNamesakes = 12;

    private readonly Dictionary<int, List<(NameCandidate Name, EntityGroup Group)>> _byLast = [];
    private readonly Dictionary<int, List<(NameCandidate Name, EntityGroup Group)>> _byFirst = [];
    private readonly Dictionary<int, List<(NameCandidate Name, EntityGroup Group)>> _byMiddle = [];

    /// <summary>Remembers a person's name.</summary>
    public void Add(NameCandidate name, EntityGroup group)
    {
        if (name.First != name.Last)
        {
            if (group.Gender == Gender.Unknown)
                group.Gender = GenderOf(name.First);
            if (group.LikelyGender == Gender.Unknown)
                group.LikelyGender = LikelyGenderOf(name.First);
        }
        Append(_byLast, LastWord(name), name, group);
        Append(_byFirst, text.Word(name.First), name, group);
        for (var i = name.First + 1; i < name.Last; i++)
        {
            if (text.IsCapital(i) && text.Tokens[i].Length > 2)
                Append(_byMiddle, text.Word(i), name, group);
        }
    }

    /// <summary>The person of whom this is another form of the full name: Orla M. Quill, O. Quill, Orla Quill.</summary>
    public EntityGroup? FindFull(NameCandidate name)
    {
        if (!_byLast.TryGetValue(LastWord(name), out var namesakes))
            return FindReversed(name);
        foreach (var (other, group) in namesakes)
        {
            if (other.Words > 1 && (AgreeAtFirst(name.First, other.First) || Within(name, other) || Within(other, name)))
                return group;
        }
        return FindReversed(name);
    }

    // Quan Min Jor, Jor M. Quan and Jor Quan: surname first and surname last.
    private EntityGroup? FindReversed(NameCandidate name)
    {
        if (!_byFirst.TryGetValue(LastWord(name), out var people))
            return null;
        foreach (var (other, group) in people)
        {
            if (other.Words > 1 && LastWord(other) == text.Word(name.First)
                && (name.Words < 3 || other.Words < 3 || AgreeAtFirst(name.First + 1, other.First + 1)))
                return group;
        }
        return null;
    }

    /// <summary>The person whom a single word names: by surname, else by given name, else by the first of two surnames.</summary>
    public EntityGroup? FindShort(NameCandidate name)
    {
        if (name.First != name.Last)
            return FindFull(name);
        return Latest(_byLast, name) ?? Latest(_byFirst, name) ?? (name.Kind == EntityKind.Person ? Latest(_byMiddle, name) : null);
    }

    private static EntityGroup? Latest(
        Dictionary<int, List<(NameCandidate Name, EntityGroup Group)>> index, NameText text, NameCandidate name)
    {
        if (!index.TryGetValue(text.Word(name.First), out var people))
            return null;
        EntityGroup? best = null, other = null;
        foreach (var (_, group) in people)
        {
            if (group == best || (name.TitleGender != Gender.Unknown && group.Gender != Gender.Unknown && group.Gender != name.TitleGender))
                continue;
            if (best is null || (name.HasTitle && IsOfSentence(text, best, name))
                || (IsNearer(text, group, best) && !(name.HasTitle && IsOfSentence(text, group, name))))
                (best, other) = (group, best);
            else
                other = group;
        }
        name.IsUncertain = other is not null && !IsOfParagraph(text, best!, name);
        return best;
    }

    // Who acts is spoken of further, more likely than who was only mentioned.
    private static bool IsNearer(NameText text, EntityGroup one, EntityGroup other) =>
        one.LastSubject != other.LastSubject
            && (one.LastSubject < 0 || other.LastSubject < 0 || text.Text.BlockOf(one.LastSubject) != text.Text.BlockOf(other.LastSubject))
            ? one.LastSubject > other.LastSubject : one.LastSeen > other.LastSeen;

    // Mary Quill, no relation of Mr Quill: a title after the full name in one sentence tells of somebody else.
    private static bool IsOfSentence(NameText text, EntityGroup group, NameCandidate name) =>
        group.LastSeen >= 0 && text.Text.SentenceOf(group.LastSeen) == text.Text.SentenceOf(name.First);

    private static bool IsOfParagraph(NameText text, EntityGroup group, NameCandidate name) =>
        group.LastSeen >= 0 && text.Text.BlockOf(group.LastSeen) == text.Text.BlockOf(name.First);

    private EntityGroup? Latest(Dictionary<int, List<(NameCandidate Name, EntityGroup Group)>> index, NameCandidate name) =>
        Latest(index, text, name);

    private Gender GenderOf(int token)
    {
        var male = text.Has(token, WordTraits.GivenMale);
        return male == text.Has(token, WordTraits.GivenFemale) ? Gender.Unknown : male ? Gender.Male : Gender.Female;
    }

    // The big lists know ten times as many names. Where their sources disagree a name has both marks, and nothing is known.
    private Gender LikelyGenderOf(int token)
    {
        var marks = text.Listed.Of(token);
        if ((marks & ListMarks.SureGivenName) == 0)
            return Gender.Unknown;
        var male = (marks & ListMarks.GivenMale) != 0;
        return male == ((marks & ListMarks.GivenFemale) != 0) ? Gender.Unknown : male ? Gender.Male : Gender.Female;
    }

    private int LastWord(NameCandidate name)
    {
        var last = name.Last;
        while (last > name.First && (text.Form(last) == TokenForm.Other || text.Has(last, WordTraits.Suffix)))
            last--;
        return text.Word(last);
    }

    private bool AgreeAtFirst(int a, int b)
    {
        if (text.Word(a) == text.Word(b))
            return true;
        var isInitial = text.Tokens[a].Length == 1 || text.Tokens[b].Length == 1;
        return isInitial && CharClass.ToLower(text.First(a)) == CharClass.ToLower(text.First(b));
    }

    // All words of the shorter name stand in the longer one in the same order.
    private bool Within(NameCandidate shorter, NameCandidate longer)
    {
        if (longer.Words <= shorter.Words)
            return false;
        var at = longer.First;
        for (var i = shorter.First; i <= shorter.Last; i++)
        {
            if (text.Form(i) == TokenForm.Other)
                continue;
            while (at <= longer.Last && text.Word(at) != text.Word(i))
                at++;
            if (at++ > longer.Last)
                return false;
        }
        return true;
    }

    private static void Append(Dictionary<int, List<(NameCandidate, EntityGroup)>> index, int word, NameCandidate name, EntityGroup group)
    {
        if (!index.TryGetValue(word, out var people))
            index.Add(word, people = []);
        if (people.Count < MostNamesakes)
            people.Add((name, group));
    }
}
