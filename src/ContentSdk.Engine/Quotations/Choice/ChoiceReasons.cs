using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Says what decided between the chosen speaker and the next.</summary>
internal static class ChoiceReasons
{
    private const int Most = 5;

    // Bonus of the rules; no template has this number.
    private const ChoiceTemplate Bonus = 0;

    // The same of what is no feature.
    private const ChoiceTemplate Others = (ChoiceTemplate)uint.MaxValue;

    /// <summary>The five things that made the most of the difference, the weightiest first, and what all others made.</summary>
    public static Comparison Between(
        ChoiceSession session, ChoiceWeights weights, ChoiceBuffer buffer, int chosen, int other, int bonus, int lead)
    {
        var points = new SortedDictionary<ChoiceTemplate, int> { [Bonus] = bonus };
        Add(chosen, 1);
        Add(other, -1);
        // What others without a name add to the one that stands for them.
        points[Others] = lead - points.Values.Sum();
        List<(string Words, int Points)> reasons =
        [
            .. points.GroupBy(static pair => Words(pair.Key), static pair => pair.Value, StringComparer.Ordinal)
                .Select(static group => (group.Key, group.Sum()))
                .Where(static reason => reason.Item2 != 0)
                .OrderByDescending(static reason => Math.Abs(reason.Item2))
                .Take(Most),
        ];
        // With what is left the points are those of the lead.
        if (lead - reasons.Sum(static reason => reason.Points) is var rest and not 0)
            reasons.Add(("all others", rest));
        return new(session.EntityOf(other), reasons.Select(static reason => Show(reason.Words, reason.Points)).ToEquatableArray());

        void Add(int candidate, int sign)
        {
            session.FillSpeaker(buffer, candidate);
            for (var i = 0; i < buffer.Count; i++)
            {
                points.TryGetValue(buffer.TemplateOf(i), out var before);
                points[buffer.TemplateOf(i)] = before + (sign * weights.OfSpeaker(buffer.Features[i]));
            }
        }
    }

    private static string Show(string words, int points) =>
        $"{words} {(points > 0 ? "+" : "−")}{Math.Abs(points).ToString(CultureInfo.InvariantCulture)}";

    // What was looked at, and not what it says: the points tell that.
    private static string Words(ChoiceTemplate template) => template switch
    {
        Bonus or ChoiceTemplate.Rule or ChoiceTemplate.NotRule => "the rules",
        ChoiceTemplate.Nobody => "how often nobody is named",
        ChoiceTemplate.NobodyWords => "the words for the speaker",
        ChoiceTemplate.NobodyAround => "the words beside it",
        ChoiceTemplate.Proposal or ChoiceTemplate.ProposalScore or ChoiceTemplate.NotProposed => "the cues",
        ChoiceTemplate.Before or ChoiceTemplate.BeforeRoles or ChoiceTemplate.BeforeWords => "the name before it",
        ChoiceTemplate.BeforeVerb => "the verb after the name before it",
        ChoiceTemplate.After or ChoiceTemplate.AfterRoles or ChoiceTemplate.AfterWords => "the name after it",
        ChoiceTemplate.AfterVerb => "the verb beside the name after it",
        ChoiceTemplate.NotInSentence => "whether its sentence has the name",
        ChoiceTemplate.SentenceBefore or ChoiceTemplate.SentenceBeforeRoles => "the sentence before",
        ChoiceTemplate.SentenceAfter or ChoiceTemplate.SentenceAfterRoles => "the sentence after",
        ChoiceTemplate.Recency => "how recent the name is",
        ChoiceTemplate.SubjectRecency => "how recently a subject",
        ChoiceTemplate.SpokeLast => "who spoke last",
        ChoiceTemplate.SpokeBefore => "who spoke before that",
        ChoiceTemplate.SpeaksNext => "who speaks next",
        ChoiceTemplate.Enclosing => "who speaks the quotation around it",
        ChoiceTemplate.Kind or ChoiceTemplate.KindAndRule => "person, organization or place",
        ChoiceTemplate.Mentions or ChoiceTemplate.KindRank or ChoiceTemplate.Prominence => "how often the name is used",
        ChoiceTemplate.Gender => "gender",
        ChoiceTemplate.Tie or ChoiceTemplate.TieWords or ChoiceTemplate.NameOfNoun or ChoiceTemplate.NounBefore
            or ChoiceTemplate.NounMeaning =>
            "the noun for the speaker",
        ChoiceTemplate.Omitted => "the subject left out",
        ChoiceTemplate.Headline => "the headline",
        ChoiceTemplate.Doubt => "how sure the name is",
        ChoiceTemplate.Question => "the question before it",
        ChoiceTemplate.Named => "whom its words name",
        ChoiceTemplate.ParagraphBefore or ChoiceTemplate.ParagraphBeforeWords => "the paragraph before",
        ChoiceTemplate.SubjectBefore or ChoiceTemplate.SubjectBeforeWords => "the subject before it",
        ChoiceTemplate.Unnamed or ChoiceTemplate.UnnamedWords or ChoiceTemplate.UnnamedSpoke or Others => "somebody without a name",
        ChoiceTemplate.Quoted => "other quotations of theirs",
        _ => template.ToString(),
    };
}

/// <summary>What decided between the chosen speaker and the next.</summary>
/// <param name="Next">Who comes next; -1 for nobody named.</param>
/// <param name="Reasons">What made the most of the difference.</param>
internal sealed record Comparison(int Next, EquatableArray<string> Reasons);
