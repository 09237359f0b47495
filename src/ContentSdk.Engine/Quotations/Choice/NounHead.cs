using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The noun of a noun phrase, and what it means.</summary>
/// <param name="Item">Its item; -1 where there is none.</param>
/// <param name="Class">What it means.</param>
internal readonly record struct NounHead(int Item, NounClass Class)
{
    private const WordRole Links = WordRole.Preposition | WordRole.NounLinker | WordRole.Of;

    /// <summary>Whether the lists tell what nouns of its language mean: they are of English.</summary>
    public static bool IsKnownIn(Flow flow) => flow.Lexicon.Has(LanguageTraits.NameModel);

    /// <summary>The noun of a phrase, before what completes it: a girl of nine.</summary>
    public static NounHead Of(Flow flow, int start, int end)
    {
        if (!IsKnownIn(flow))
            return new(end - 1, NounClass.Unknown);
        NounHead noun = new(-1, NounClass.Unknown), any = noun;
        for (var i = start; i < end; i++)
        {
            if (flow[i].Kind != FlowKind.Word || flow[i].Does(WordRole.Determiner))
                continue;
            if (any.Item >= 0 && flow[i].Does(Links))
                break;
            if (flow[i].Does(WordRole.Preposition))
                continue;
            var marks = NameLists.Instance.OfForm(flow.Slice(i));
            var isNoun = (marks & ListMarks.EverydayNoun) != 0;
            var isVerb = (marks & ListMarks.EverydayVerb) != 0;
            // A phrase is read up to a cue, over any other verb: the visitor picked up a boot, a farmer saw it.
            if (noun.Item >= 0 && isVerb && (!isNoun || (noun.Class == NounClass.Person && ClassOf(marks) == NounClass.Other)))
                break;
            any = new(i, NounClass.Unknown);
            if (isNoun)
                noun = new(i, ClassOf(marks));
        }
        return noun.Item >= 0 ? noun : any;
    }

    private static NounClass ClassOf(ListMarks marks) =>
        (marks & ListMarks.PersonNoun) != 0 ? NounClass.Person
            : (marks & ListMarks.GroupNoun) != 0 ? NounClass.Group
            : (marks & ListMarks.WorkNoun) != 0 ? NounClass.Work
            : (marks & ListMarks.LocationNoun) != 0 ? NounClass.Location
            : NounClass.Other;
}

/// <summary>What a noun means. The numbers are part of features: never change one.</summary>
internal enum NounClass : byte
{
    Unknown,
    Person,
    Group,
    Work,
    Location,
    Other,
}
