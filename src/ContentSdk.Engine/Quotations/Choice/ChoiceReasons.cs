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

    /// <summary>The five things that made the most of the difference, the weightiest first.</summary>
    public static EquatableArray<string> Between(
        ChoiceSession session, ChoiceWeights weights, ChoiceBuffer buffer, int chosen, int other, int bonus)
    {
        var points = new SortedDictionary<ChoiceTemplate, int> { [Bonus] = bonus };
        Add(chosen, 1);
        Add(other, -1);
        return points.Where(static pair => pair.Value != 0)
            .OrderByDescending(static pair => Math.Abs(pair.Value))
            .ThenBy(static pair => pair.Key)
            .Take(Most)
            .Select(static pair =>
                $"{Words(pair.Key)} {(pair.Value > 0 ? "+" : "−")}{Math.Abs(pair.Value).ToString(CultureInfo.InvariantCulture)}")
            .ToEquatableArray();

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

    private static string Words(ChoiceTemplate template) => template switch
    {
        Bonus => "the rules, which come first here",
        ChoiceTemplate.Nobody => "somebody has to be named",
        ChoiceTemplate.NobodyWords => "the words for the speaker name nobody",
        ChoiceTemplate.NobodyAround => "the words beside it name nobody",
        ChoiceTemplate.Rule or ChoiceTemplate.NotRule => "what the rules say",
        ChoiceTemplate.Proposal or ChoiceTemplate.ProposalScore or ChoiceTemplate.NotProposed => "the cue that was found",
        ChoiceTemplate.Before or ChoiceTemplate.BeforeRoles => "the name before it",
        ChoiceTemplate.BeforeWords => "the words around the name before it",
        ChoiceTemplate.BeforeVerb => "the verb at the name before it",
        ChoiceTemplate.After or ChoiceTemplate.AfterRoles => "the name after it",
        ChoiceTemplate.AfterWords => "the words around the name after it",
        ChoiceTemplate.AfterVerb => "the verb at the name after it",
        ChoiceTemplate.NotInSentence => "not named in the sentence",
        ChoiceTemplate.SentenceBefore or ChoiceTemplate.SentenceBeforeRoles => "the name in the sentence before",
        ChoiceTemplate.SentenceAfter or ChoiceTemplate.SentenceAfterRoles => "the name in the sentence after",
        ChoiceTemplate.Recency => "how recently the name was used",
        ChoiceTemplate.SubjectRecency => "how recently the name was a subject",
        ChoiceTemplate.SpokeLast => "who spoke last",
        ChoiceTemplate.SpokeBefore => "who spoke before that",
        ChoiceTemplate.SpeaksNext => "who speaks next",
        ChoiceTemplate.Enclosing => "who speaks the quotation around it",
        ChoiceTemplate.Kind or ChoiceTemplate.KindAndRule => "person, organization or place",
        ChoiceTemplate.Mentions => "how often the name is used",
        ChoiceTemplate.Gender => "the gender that the words show",
        ChoiceTemplate.Tie or ChoiceTemplate.TieWords => "the noun that the article uses",
        ChoiceTemplate.Omitted => "the subject that the verb leaves out",
        ChoiceTemplate.Headline => "the headline",
        ChoiceTemplate.Doubt => "how sure the name is",
        ChoiceTemplate.Question => "the question before it",
        ChoiceTemplate.Named => "named in its words",
        ChoiceTemplate.ParagraphBefore or ChoiceTemplate.ParagraphBeforeWords => "the name at the end of the paragraph before",
        ChoiceTemplate.NameOfNoun => "the noun in the name",
        ChoiceTemplate.KindRank => "how often the name is used among its kind",
        ChoiceTemplate.NounBefore => "the noun where it was used before",
        ChoiceTemplate.SubjectBefore or ChoiceTemplate.SubjectBeforeWords => "the subject before it",
        ChoiceTemplate.Quoted => "where they are quoted by name",
        ChoiceTemplate.Prominence => "how prominent the name is",
        _ => template.ToString(),
    };
}
