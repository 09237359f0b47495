using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>Writes down what speaks for and against each label at a token.</summary>
/// <param name="sequence">The article.</param>
/// <param name="features">Where it is written to.</param>
internal sealed class SequenceFeatures<TSink>(SequenceText sequence, TSink features)
    where TSink : struct, IFeatureSink
{
    private const int LongestAffix = 4;

    private readonly NameText _text = sequence.Text;

    /// <summary>Writes down the features of a stretch.</summary>
    public void Read(int first, int end)
    {
        var sentence = _text.Text.SentenceOf(first);
        int sentenceFirst = _text.Text.SentenceStarts[sentence], sentenceEnd = _text.Text.SentenceStarts[sentence + 1];
        for (var token = first; token < end; token++)
        {
            features.Add(Template.Bias, 0);
            AddWords(token, sentenceFirst, sentenceEnd);
            AddShapes(token, sentenceFirst, sentenceEnd);
            AddAffixes(token);
            AddPlace(token, sentence, sentenceFirst);
            AddRun(token, sentenceFirst, sentenceEnd);
            AddLists(token, sentenceFirst, sentenceEnd);
            AddReadings(token, sentenceFirst, sentenceEnd);
            if (sequence.Marks is { } marks)
                AddMarks(marks, token, sentenceFirst, sentenceEnd);
            features.EndToken();
        }
    }

    private void AddWords(int i, int first, int end)
    {
        uint word = sequence.Hash(i, first, end), previous = sequence.Hash(i - 1, first, end), next = sequence.Hash(i + 1, first, end);
        uint previous2 = sequence.Hash(i - 2, first, end), next2 = sequence.Hash(i + 2, first, end);
        features.Add(Template.Word, word);
        features.Add(Template.WordCased, word, (uint)_text.Form(i));
        features.Add(Template.Previous, previous);
        features.Add(Template.Next, next);
        features.Add(Template.Previous2, previous2);
        features.Add(Template.Next2, next2);
        features.Add(Template.WordAndPrevious, previous, word);
        features.Add(Template.WordAndNext, word, next);
        features.Add(Template.PreviousTwo, previous2, previous);
        features.Add(Template.NextTwo, next, next2);
        features.AddBits(Template.Trait, (ulong)_text.Traits(i));
        if (i - 1 >= first)
            features.AddBits(Template.TraitPrevious, (ulong)_text.Traits(i - 1));
        if (i + 1 < end)
            features.AddBits(Template.TraitNext, (ulong)_text.Traits(i + 1));
        if (i - 2 >= first)
            features.AddBits(Template.TraitPrevious2, (ulong)_text.Traits(i - 2));
        if (i + 2 < end)
            features.AddBits(Template.TraitNext2, (ulong)_text.Traits(i + 2));
    }

    private void AddShapes(int i, int first, int end)
    {
        uint shape = sequence.Shape(i, first, end), previous = sequence.Shape(i - 1, first, end), next = sequence.Shape(i + 1, first, end);
        var tight = (i > first && _text.IsTight(i - 1) ? 1u : 0u) | (_text.IsTight(i) ? 2u : 0u);
        if (features.IsKnown(FeatureGroup.Shapes, ((ulong)previous << 32) | shape, ((ulong)next << 2) | tight))
            return;
        features.Add(Template.Shape, shape);
        features.Add(Template.ShapePrevious, previous);
        features.Add(Template.ShapeNext, next);
        features.Add(Template.ShapeAndPrevious, previous, shape);
        features.Add(Template.ShapeAndNext, shape, next);
        features.Add(Template.Tight, tight, shape);
        features.Add(Template.ShapesAround, unchecked((previous * 31) + shape), next);
        features.EndGroup();
    }

    private void AddAffixes(int i)
    {
        if (_text.Tokens[i].Kind != TokenKind.Word)
            return;
        var word = _text.Text.Slice(_text.Tokens[i]);
        uint prefix = 7, suffix = 7;
        for (var length = 1; length <= LongestAffix && length < word.Length; length++)
        {
            prefix = Extend(prefix, word[length - 1]);
            suffix = Extend(suffix, word[word.Length - length]);
            features.Add((Template)((uint)Template.Prefix + length - 1), prefix);
            features.Add((Template)((uint)Template.Suffix + length - 1), suffix);
        }
    }

    private static uint Extend(uint affix, char letter) => unchecked((affix * Fnv.Prime) ^ CharClass.ToLower(letter));

    private void AddPlace(int i, int sentence, int first)
    {
        var style = (uint)_text.Styles[sentence];
        var place = (_text.IsOpening(i) ? 1u : 0u) | (i == first ? 2u : 0u) | (style << 2);
        var form = (uint)_text.Form(i);
        if (!features.IsKnown(FeatureGroup.Place, (place << 2) | form))
        {
            features.Add(Template.Place, place, form);
            features.Add(Template.Style, style, form);
            features.EndGroup();
        }
        if (_text.IsOpening(i))
            features.Add(Template.PlaceAndWord, _text.Hash(i), place);
        int lower = Math.Min(_text.LowerUses(i), 2), capital = Math.Min(_text.CapitalUses(i), 2);
        if (!features.IsKnown(FeatureGroup.Uses, (place << 4) | (uint)((capital * 3) + lower)))
        {
            features.Add(Template.UsedLower, (uint)lower, place);
            features.Add(Template.UsedCapital, (uint)((capital * 3) + lower), place);
            features.EndGroup();
        }
        if (_text.IsCapital(i))
            features.AddBits(Template.Elsewhere, sequence.Uses.Of(i));
    }

    private void AddRun(int i, int first, int end)
    {
        int runFirst = sequence.RunFirst(i), runLast = sequence.RunLast(i);
        var length = (uint)Math.Min(runLast - runFirst + 1, 8);
        uint behind = (uint)Math.Min(i - runFirst, 4), ahead = (uint)Math.Min(runLast - i, 4);
        if (!features.IsKnown(FeatureGroup.Run, (length << 6) | (behind << 3) | ahead))
        {
            features.Add(Template.RunLength, length);
            features.Add(Template.RunPosition, behind, ahead);
            features.EndGroup();
        }
        uint before = sequence.Hash(runFirst - 1, first, end), after = sequence.Hash(runLast + 1, first, end);
        var isLast = runLast == i ? 1u : 0u;
        features.Add(Template.RunLast, _text.Hash(runLast), isLast);
        features.AddBits(Template.RunLastTrait, (ulong)_text.Traits(runLast));
        features.Add(Template.RunFirst, _text.Hash(runFirst), runFirst == i ? 1u : 0u);
        features.AddBits(Template.RunFirstTrait, (ulong)_text.Traits(runFirst));
        features.Add(Template.BeforeRun, before, Math.Min(length, 3));
        features.Add(Template.AfterRun, after, Math.Min(length, 3));
        features.Add(Template.BeforeRunTwo, sequence.Hash(runFirst - 2, first, end), before);
        features.Add(Template.AfterRunTwo, after, sequence.Hash(runLast + 2, first, end));
        features.Add(Template.BeforeRun2, sequence.Hash(runFirst - 2, first, end));
        features.Add(Template.AfterRun2, sequence.Hash(runLast + 2, first, end));
        if (runFirst - 1 >= first)
            features.AddBits(Template.BeforeRunTrait, (ulong)_text.Traits(runFirst - 1));
        if (runLast + 1 < end)
            features.AddBits(Template.AfterRunTrait, (ulong)_text.Traits(runLast + 1));
        if (runLast > i && _text.IsCapital(runLast))
            features.AddBits(Template.RunLastElsewhere, sequence.Uses.Of(runLast));
        uint suffix = 7;
        var word = _text.Text.Slice(_text.Tokens[runLast]);
        for (var at = 1; at <= 3 && at <= word.Length; at++)
            suffix = Extend(suffix, word[word.Length - at]);
        features.Add(Template.RunLastSuffix, suffix, isLast);
    }

    private void AddLists(int i, int first, int end)
    {
        var lists = sequence.Lists;
        int runFirst = sequence.RunFirst(i), runLast = sequence.RunLast(i);
        var position = runFirst == runLast ? 0u : i == runFirst ? 1u : i == runLast ? 3u : 2u;
        var marks = lists.Word(i);
        if (_text.IsCapital(i) && !features.IsKnown(FeatureGroup.Lists, ((ulong)marks << 2) | position))
        {
            features.AddBits(Template.List, (ulong)marks);
            features.AddBits(Template.ListAndPosition, (ulong)marks, position);
            features.Add(Template.ListAll, (uint)marks, position);
            features.EndGroup();
        }
        if (i > first)
            features.AddBits(Template.ListPrevious, (ulong)lists.Word(i - 1), (uint)_text.Form(i - 1));
        if (i + 1 < end)
            features.AddBits(Template.ListNext, (ulong)lists.Word(i + 1), (uint)_text.Form(i + 1));
        if (runLast > i)
            features.AddBits(Template.ListOfRunLast, (ulong)lists.Word(runLast));
        if (runFirst < i)
            features.AddBits(Template.ListOfRunFirst, (ulong)lists.Word(runFirst));
        if (runFirst > first)
            features.AddBits(Template.ListBeforeRun, (ulong)(lists.Word(runFirst - 1) & (ListMarks.NounClass | ListMarks.Everyday)));
        if (runLast + 1 < end)
            features.AddBits(Template.ListAfterRun, (ulong)(lists.Word(runLast + 1) & (ListMarks.NounClass | ListMarks.Everyday)));
        if (lists.Part(i) is var part and > 0)
            features.AddBits(Template.Phrase, (ulong)lists.Phrase(i), part);
    }

    private void AddReadings(int i, int first, int end)
    {
        var name = sequence.Rules.At(i);
        var part = sequence.Rules.Part(i);
        uint previous = i > first ? KindAt(i - 1) : 99u, next = i + 1 < end ? KindAt(i + 1) : 99u;
        var (kind, margin) = name is null ? (0u, 0u) : sequence.Rules.Kind(name);
        var known = name?.Known is { } listed ? ((uint)listed.Kind << 2) | (listed.IsDemonym ? 2u : 0u) | 1u : 0u;
        var here = (kind << 8) | (margin << 6) | (part << 3) | (name is { HasTitle: true } ? 4u : 0u);
        if (features.IsKnown(FeatureGroup.Readings, ((ulong)here << 32) | known, ((ulong)previous << 32) | next))
            return;
        if (name is null)
        {
            features.Add(Template.Rule, 0);
        }
        else
        {
            features.Add(Template.Rule, part);
            features.Add(Template.RuleKind, kind, part);
            features.Add(Template.RuleMargin, (kind * 4) + margin, part);
            if (name.HasTitle)
                features.Add(Template.Known, 1, part);
            if (known != 0)
            {
                features.Add(Template.KnownKind, known >> 2, (part * 2) + ((known >> 1) & 1));
                features.Add(Template.Known, 2, part);
            }
        }
        features.Add(Template.RulePrevious, previous, part);
        features.Add(Template.RuleNext, next, part);
        features.EndGroup();
    }

    private void AddMarks(NameMarks marks, int i, int first, int end)
    {
        int runFirst = sequence.RunFirst(i), runLast = sequence.RunLast(i);
        features.AddBits(Template.Mark, (ulong)marks.Of(i), (uint)_text.Form(i));
        if (i > first)
            features.AddBits(Template.MarkPrevious, (ulong)marks.Of(i - 1), (uint)_text.Form(i - 1));
        if (i > first + 1)
            features.AddBits(Template.MarkPrevious2, (ulong)marks.Of(i - 2));
        if (i + 1 < end)
            features.AddBits(Template.MarkNext, (ulong)marks.Of(i + 1), (uint)_text.Form(i + 1));
        if (i + 2 < end)
            features.AddBits(Template.MarkNext2, (ulong)marks.Of(i + 2));
        if (runFirst < i)
            features.AddBits(Template.MarkRunFirst, (ulong)marks.Of(runFirst));
        if (runLast > i)
            features.AddBits(Template.MarkRunLast, (ulong)marks.Of(runLast));
        if (runFirst > first)
            features.AddBits(Template.MarkBeforeRun, (ulong)marks.Of(runFirst - 1), runFirst == i ? 1u : 0u);
        if (runLast + 1 < end)
            features.AddBits(Template.MarkAfterRun, (ulong)marks.Of(runLast + 1), runLast == i ? 1u : 0u);
    }

    private uint KindAt(int token) =>
        sequence.Rules.At(token) is { } name ? (sequence.Rules.Part(token) * 8) + sequence.Rules.Kind(name).Kind : 0u;
}
