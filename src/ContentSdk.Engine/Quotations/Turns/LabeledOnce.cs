using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Turns;

/// <summary>An interview whose first question and first answer have labels, and whose other paragraphs take turns.</summary>
internal static class LabeledOnce
{
    private const int FewestQuestions = 3;

    /// <summary>The turns, or none where the paragraphs are no interview.</summary>
    public static List<TurnLabel> Find(AnalyzedText text, List<TurnLabel> labels)
    {
        var first = labels.FindIndex(static label => label.IsNameLike);
        if (first < 0 || first + 1 >= labels.Count || labels[first] is not { IsNameLike: true } asks
            || labels[first + 1] is not { IsNameLike: true } answers
            || answers.Block != asks.Block + 1 || !HasQuestion(text, asks.Block) || !IsQuestion(text, asks.Block))
            return [];
        var end = first + 2 < labels.Count ? labels[first + 2].Block : text.Blocks.Length;
        int last = asks.Block, questions = 0;
        for (var block = asks.Block; block + 1 < end; block += 2)
        {
            if (!HasQuestion(text, block))
                continue;
            questions++;
            last = block;
        }
        var asked = ((last - asks.Block) / 2) + 1;
        if (questions < FewestQuestions || questions * 2 < asked || Answered(text, answers.Block, last) * 4 > asked)
            return [];
        var turns = new List<TurnLabel> { asks, answers };
        for (var block = answers.Block + 1; block <= last + 1; block++)
            turns.Add(((block - asks.Block) % 2 == 0 ? asks : answers) with { Block = block, Turn = text.Blocks[block] });
        return turns;
    }

    // Answers that are questions themselves.
    private static int Answered(AnalyzedText text, int first, int last)
    {
        var count = 0;
        for (var block = first; block <= last; block += 2)
            count += IsQuestion(text, block) ? 1 : 0;
        return count;
    }

    private static bool HasQuestion(AnalyzedText text, int block) =>
        text.Document.Text.IndexOf('?', text.Blocks[block].Start, text.Blocks[block].Length) >= 0;

    private static bool IsQuestion(AnalyzedText text, int block) => text.Document.Text[text.Blocks[block].End - 1] is '?';
}
