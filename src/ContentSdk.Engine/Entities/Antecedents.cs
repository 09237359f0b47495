using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Weighs who was mentioned before: near, as a subject, often, of fitting gender. Looks back over a bounded stretch.</summary>
internal sealed class Antecedents(History history, NameText text)
{
    private const int MostItems = 40, MostFarItems = 200, MostSentences = 7;
    private const int CloseCall = 14, AgreesInGender = 12, ClashesInGender = 24, Doubt = 4;

    private readonly List<(EntityGroup Group, int Points, bool IsUncertain, bool IsSubject)> _weights = [];

    /// <summary>Whether the referent found last looked like a subject where it was mentioned.</summary>
    public bool IsSubject { get; private set; }

    /// <summary>The likeliest referent before a token.</summary>
    /// <param name="token">Where the reference stands.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="quotation">The quotation that it stands in, or -1.</param>
    /// <param name="gender">What the reference tells of gender.</param>
    /// <param name="fits">Whether an entity can be meant at all.</param>
    /// <param name="isUncertain">Whether another is close.</param>
    public EntityGroup? Find(int token, int sentence, int quotation, Gender gender, Func<EntityGroup, bool> fits, out bool isUncertain) =>
        Find(token, sentence, quotation, gender, fits, static (group, fits) => fits(group), out isUncertain);

    /// <summary>The same, with what is asked beside the question, so that no question has to be made for each reference.</summary>
    public EntityGroup? Find<T>(
        int token, int sentence, int quotation, Gender gender, T wanted, Func<EntityGroup, T, bool> fits, out bool isUncertain)
    {
        _weights.Clear();
        var count = history.CountBefore(token);
        for (var i = count - 1; i >= 0 && count - i <= MostItems && sentence - history[i].Sentence <= MostSentences; i--)
        {
            var item = history[i];
            if (!fits(item.Group, wanted)
                || (gender != Gender.Unknown && item.Group.Gender != Gender.Unknown && item.Group.Gender != gender))
                continue;
            Weigh(item, Points(item, sentence, quotation, gender));
        }
        return Best(out isUncertain);
    }

    /// <summary>Who alone fits of the last that were mentioned before a token, further back than <see cref="Find"/> looks.</summary>
    /// <returns>Null for nobody, or several.</returns>
    public EntityGroup? Only(int token, Func<EntityGroup, bool> fits)
    {
        EntityGroup? only = null;
        var count = history.CountBefore(token);
        for (var i = count - 1; i >= 0 && count - i <= MostFarItems; i--)
        {
            var group = history[i].Group;
            if (group == only || !fits(group))
                continue;
            if (only is not null)
                return null;
            only = group;
        }
        return only;
    }

    private int Points(Mentioned item, int sentence, int quotation, Gender gender)
    {
        var points = 100 - (16 * (sentence - item.Sentence));
        points += item.IsSubject ? 24 : 0;
        points += GenderPoints(item.Group, gender);
        points -= item.Group.IsDoubtfulPerson ? Doubt : 0;
        points += Math.Min(item.Group.Names.Count, 5) * 2;
        if (item.Quotation >= 0 && item.Quotation != quotation)
            points -= 40;
        if (text.Tokens.Length > item.Last + 1 && text.Tokens[item.Last + 1].Kind == TokenKind.Possessive)
            points -= 6;
        if (text.Is(item.Token - 1, ContextRole.Oblique))
            points -= 8;
        return points;
    }

    private static int GenderPoints(EntityGroup group, Gender gender)
    {
        if (gender == Gender.Unknown)
            return 0;
        if (group.Gender != Gender.Unknown || group.LikelyGender == Gender.Unknown)
            return group.Gender == gender ? AgreesInGender : 0;
        return group.LikelyGender == gender ? 0 : -ClashesInGender;
    }

    private void Weigh(Mentioned item, int points)
    {
        for (var i = 0; i < _weights.Count; i++)
        {
            if (_weights[i].Group != item.Group)
                continue;
            if (points > _weights[i].Points)
                _weights[i] = (item.Group, points, item.IsUncertain && item.IsName, item.IsSubject);
            return;
        }
        _weights.Add((item.Group, points, item.IsUncertain && item.IsName, item.IsSubject));
    }

    private EntityGroup? Best(out bool isUncertain)
    {
        EntityGroup? best = null;
        int first = int.MinValue, second = int.MinValue;
        var isNameUncertain = false;
        foreach (var (group, points, isDoubtful, isSubject) in _weights)
        {
            if (points > first)
                (best, second, first, isNameUncertain, IsSubject) = (group, first, points, isDoubtful, isSubject);
            else if (points > second)
                second = points;
        }
        isUncertain = best is not null
            && (isNameUncertain || (best.IsDoubtfulPerson && !IsSubject) || (second > int.MinValue && first - second < CloseCall)
                || first < 30);
        return best;
    }
}
