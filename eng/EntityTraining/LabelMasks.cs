using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Sequence;
using ContentSdk.Engine.Model;

namespace ContentSdk.EntityTraining;

/// <summary>
/// Which labels the annotation of a text allows at each token, as bits. Sources do not mark the same
/// kinds: where one marks no events, a word without a mark may yet be part of one, and where films
/// are "other", an "other" may be a work.
/// </summary>
internal static class LabelMasks
{
    private static readonly Dictionary<string, int> Kinds = new(StringComparer.Ordinal)
    {
        ["person"] = (int)EntityKind.Person,
        ["org"] = (int)EntityKind.Organization,
        ["place"] = (int)EntityKind.Place,
        ["event"] = (int)EntityKind.Event,
        ["work"] = (int)EntityKind.CreativeWork,
        ["misc"] = NameLabel.OtherKind,
        ["norp"] = NameLabel.PeopleKind,
    };

    private static readonly Dictionary<string, int[]> Unmarked = new(StringComparer.Ordinal)
    {
        ["uner-pud-wiki"] = [3, 4, 5, 6],
        ["litbank"] = [1, 3, 4, 5, 6],
    };

    // Kinds that hide under "misc" of a source.
    private static readonly Dictionary<string, int[]> Hidden = new(StringComparer.Ordinal)
    {
        ["wikigold"] = [3, 4, 5],
    };

    /// <summary>The masks of all tokens.</summary>
    public static uint[] Of(TrainingText source, NameText names)
    {
        var text = names.Text;
        var outside = 1u << NameLabel.Outside;
        foreach (var kind in Unmarked.GetValueOrDefault(source.Source, []))
            outside |= (1u << NameLabel.Begin(kind)) | (1u << NameLabel.Inside(kind));
        var masks = new uint[text.Tokens.Length];
        Array.Fill(masks, outside);
        for (var i = 0; i < masks.Length; i++)
        {
            if (names.Has(i, WordTraits.People) && names.IsCapital(i))
                masks[i] |= (1u << NameLabel.Begin(NameLabel.PeopleKind)) | (1u << NameLabel.Inside(NameLabel.PeopleKind));
        }
        foreach (var name in source.Names)
        {
            var kind = Kinds[name.Kind];
            var first = text.TokenIndexAt(name.Start);
            // Some sources take the members of a religion or a people for an organisation.
            if (source.Source != TrainingArticle.Source && IsPeople(names, first, name.End))
                kind = NameLabel.PeopleKind;
            int[] kinds = kind == NameLabel.OtherKind ? Hidden.GetValueOrDefault(source.Source, [kind]) : [kind];
            uint begin = 0, inside = 0;
            foreach (var one in kinds)
            {
                begin |= 1u << NameLabel.Begin(one);
                inside |= 1u << NameLabel.Inside(one);
            }
            for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < name.End; i++)
                masks[i] = i == first ? begin : inside;
        }
        return masks;
    }

    private static bool IsPeople(NameText names, int first, int end)
    {
        for (var i = first; i < names.Tokens.Length && names.Tokens[i].Start < end; i++)
        {
            if (!names.Has(i, WordTraits.People) && !(i > first && names.Form(i) == TokenForm.Other))
                return false;
        }
        return true;
    }
}
