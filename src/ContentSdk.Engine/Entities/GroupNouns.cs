using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Collects the nouns by which the text may come back to an entity: its title, its apposition, its own head word.</summary>
internal static class GroupNouns
{
    private const int MostNouns = 8;

    /// <summary>Notes the nouns at one mention by name.</summary>
    public static void Collect(NameText text, NameCandidate name)
    {
        var group = name.Group!;
        if (group.Kind == EntityKind.Person)
        {
            Before(text, name, group);
            Apposition(text, name.Last + 1, group, WordTraits.Role);
            return;
        }
        for (var i = name.First; i <= name.Last; i++)
        {
            if (text.Has(i, WordTraits.OrgNoun | WordTraits.WorkNoun | WordTraits.EventNoun) && text.IsCapital(i))
                Add(group, text.Word(i));
        }
        Apposition(text, name.Last + 1, group, WordTraits.OrgNoun | WordTraits.WorkNoun | WordTraits.PlaceNoun | WordTraits.EventNoun);
        if (text.Form(name.First - 1 < 0 ? name.First : name.First - 1) == TokenForm.Lower && text.Has(name.First - 1, WordTraits.AnyNoun))
            Add(group, text.Word(name.First - 1));
    }

    // Prime Minister Quill, striker Orla Quill, his wife Orla, his wife, Orla.
    private static void Before(NameText text, NameCandidate name, EntityGroup group)
    {
        var before = name.First - 1;
        if (text.IsMark(before, ',') && (text.Has(before - 1, WordTraits.Kin) || IsApposed(text, before, name)))
            before--;
        if (text.IsMark(before, '.'))
            before--;
        for (var i = before; i >= 0 && i > before - 3 && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!text.Has(i, WordTraits.Role | WordTraits.Title | WordTraits.TitleModifier))
                break;
            if (!text.Has(i, WordTraits.Role))
                continue;
            Add(group, text.Word(i));
            if (text.Has(i, WordTraits.Male | WordTraits.Female) && group.Gender == Gender.Unknown)
                group.Gender = text.Has(i, WordTraits.Male) ? Gender.Male : Gender.Female;
        }
    }

    // The mayor, Orla Quill, waited.
    private static bool IsApposed(NameText text, int comma, NameCandidate name)
    {
        if (!text.Has(comma - 1, WordTraits.Role) || text.Form(comma - 1) != TokenForm.Lower || name.First == name.Last
            || name.Last + 1 >= text.Tokens.Length || text.Tokens[name.Last + 1].Kind != TokenKind.Punctuation)
            return false;
        for (var i = comma - 2; i >= 0 && i > comma - 6 && text.Tokens[i].Kind is TokenKind.Word or TokenKind.Possessive; i--)
        {
            if (text.Text.SentenceOf(i) != text.Text.SentenceOf(comma))
                return false;
            if (text.Tokens[i].Kind == TokenKind.Possessive
                || text.Has(i, WordTraits.Definite | WordTraits.PronounHe | WordTraits.PronounShe))
                return true;
        }
        return false;
    }

    // Quill, the company's chief executive, …; Bexley (a bank)
    private static void Apposition(NameText text, int comma, EntityGroup group, WordTraits nouns)
    {
        if (!text.IsMark(comma, ',') || comma + 2 >= text.Tokens.Length)
            return;
        var first = comma + 1;
        if (!text.Has(first, WordTraits.Definite | WordTraits.Indefinite | WordTraits.PronounHe | WordTraits.PronounShe)
            && !text.Has(first, nouns))
            return;
        for (var i = first; i < Math.Min(first + 6, text.Tokens.Length); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Punctuation || text.Is(i, ContextRole.EndsApposition))
                return;
            if (text.Form(i) == TokenForm.Lower && text.Has(i, nouns))
                Add(group, text.Word(i));
        }
    }

    private static void Add(EntityGroup group, int word)
    {
        if (group.Nouns.Count < MostNouns && !group.Nouns.Contains(word))
            group.Nouns.Add(word);
    }
}
