using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>Finds the names of a text with a sequence model; what the rules read is part of its evidence.</summary>
internal sealed class SequenceSpotter
{
    private readonly NameText _text;
    private readonly SequenceText _sequence;
    private readonly NameWeights _weights;
    private readonly NameDecoder _decoder;
    private readonly NameReadings _readings;
    private readonly List<NameReading> _found = [];
    private readonly int[] _against;

    private SequenceSpotter(NameText text, List<NameCandidate> rules, NameWeights weights)
    {
        (_text, _weights) = (text, weights);
        _sequence = new(text, rules);
        _decoder = new(weights);
        _readings = new(_sequence, weights, _decoder);
        _against = new int[text.Tokens.Length];
    }

    /// <summary>All names, in order, none over another, each with the points of its place.</summary>
    public static List<NameCandidate> Spot(NameText text, List<NameCandidate> rules, NameWeights weights)
    {
        var spotter = new SequenceSpotter(text, rules, weights);
        spotter.Read();
        return NameRecovery.Complete(text, spotter.Finish(), rules, spotter._against, spotter._sequence.Marks);
    }

    private void Read()
    {
        var reader = new SequenceFeatures<FeaturePoints.PointSink>(_sequence, new FeaturePoints(_weights, _decoder).Sink);
        var labels = new byte[NameLattice.Longest];
        foreach (var (first, end) in NameLattice.Stretches(_text, _sequence.Marks))
        {
            _decoder.Clear();
            reader.Read(first, end);
            if (_sequence.Marks is null)
                AddSureReadings(first, end);
            _decoder.Decode(labels);
            AddNames(first, end, labels);
        }
    }

    // Texts to learn from hold few events, works and names of the lists: where the rules are sure of one,
    // the model must speak up against it.
    private void AddSureReadings(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_sequence.Rules.At(token) is not { } name || _sequence.Rules.SurePoints(name) is not (> 0 and var points))
                continue;
            var kind = (int)_sequence.Rules.Kind(name).Kind;
            _decoder.Add(token - first, token == name.First ? NameLabel.Begin(kind) : NameLabel.Inside(kind), points);
            if (token == name.First)
                AddToInside(token - first, -points);
            if (token == name.Last && token + 1 < end)
                AddToInside(token + 1 - first, -points);
        }
    }

    private void AddToInside(int token, int points)
    {
        for (var kind = 0; kind < NameLabel.Kinds; kind++)
            _decoder.Add(token, NameLabel.Inside(kind), points);
    }

    private void AddNames(int first, int end, byte[] labels)
    {
        for (var token = first; token < end; token++)
        {
            var last = token;
            if (NameLabel.IsBegin(labels[token - first]))
            {
                while (last + 1 < end && NameLabel.IsInside(labels[last + 1 - first]))
                    last++;
                var kind = NameLabel.KindOf(labels[token - first]);
                var isPerson = kind == (int)EntityKind.Person && _sequence.Marks is null;
                var ending = isPerson ? BeforePostNominals(token, last) : last;
                _found.Add(_readings.Read(first, isPerson ? AfterTitles(token, ending) : token, ending, kind));
            }
            else
            {
                _against[token] = PointsAgainst(token - first);
            }
            token = last;
        }
    }

    // Orla Quill KC; but Orla Quill III.
    private int BeforePostNominals(int first, int last)
    {
        while (last > first && _text.Has(last, WordTraits.PostNominal) && _text.Form(last) == TokenForm.AllCapitals)
        {
            do
                last--;
            while (last > first && _text.Form(last) == TokenForm.Other);
        }
        return last;
    }

    // A title is no part of a name, unless it is one (Earl, Judge) or nothing would be left.
    private int AfterTitles(int first, int last)
    {
        while (first < last && (_text.Has(first, WordTraits.Title) || IsRoleThatOpens(first))
            && !_text.Has(first, WordTraits.Given | WordTraits.Surname))
        {
            var next = first + 1;
            if (next < last && _text.IsMark(next, '.'))
                next++;
            if (!_text.IsCapital(next) || (next == last && _text.Has(next, WordTraits.Suffix)))
                break;
            first = next;
        }
        return first;
    }

    // Teenager Quill wins: a sentence writes any word with a capital.
    private bool IsRoleThatOpens(int token) => _text.IsOpening(token) && _text.Has(token, WordTraits.Role)
        && (_sequence.Lists.Word(token) & (ListMarks.SureGivenName | ListMarks.SureSurname)) == 0;

    // By how much the model prefers no name to a name that begins here.
    private int PointsAgainst(int token)
    {
        var best = int.MinValue;
        for (var kind = 0; kind < NameLabel.OtherKind; kind++)
            best = Math.Max(best, _decoder.Points(token, NameLabel.Begin(kind)));
        return _decoder.Points(token, NameLabel.Outside) - best;
    }

    // All mentions of one name are of one kind, be it none of ours; demonyms are taken from the rules, which know whose they are.
    private List<NameCandidate> Finish()
    {
        NameKeys.Assign(_text, _found.ConvertAll(static reading => reading.Name));
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reading in _found)
            sums[reading.Name.Key] = sums.TryGetValue(reading.Name.Key, out var sum) ? sum + reading.Ahead : reading.Ahead;
        var names = new List<NameCandidate>(_found.Count);
        var free = 0;
        foreach (var reading in _found)
        {
            if (sums[reading.Name.Key] < 0 || IsOpeningAlone(reading.Name))
                continue;
            AddDemonyms(names, free, reading.Name.First);
            reading.Name.HasArticle = reading.Name.First > free && HasArticle(reading.Name);
            names.Add(reading.Name);
            free = reading.Name.Last + 1;
        }
        AddDemonyms(names, free, _text.Tokens.Length);
        return names;
    }

    // Quill of The Lund Courier: within a sentence the article is written so in nothing but a name.
    private bool HasArticle(NameCandidate name)
    {
        var article = name.First - 1;
        return _sequence.Marks is null && name.Scores.Best().Kind is EntityKind.Organization or EntityKind.CreativeWork
            && _text.Is(article, ContextRole.DefiniteArticle) && _text.IsCapital(article) && !_text.IsOpening(article)
            && _text.Text.SentenceOf(article) == _text.Text.SentenceOf(name.First)
            && _text.Styles[_text.Text.SentenceOf(article)] == CaseStyle.Sentence;
    }

    // A word that stands at openings alone, in no list, and that the rules would not take for a name either.
    private bool IsOpeningAlone(NameCandidate name) =>
        name.First == name.Last && _text.IsOpening(name.First) && _text.CapitalUses(name.First) == 0
        && _sequence.Rules.At(name.First) is null
        && (_sequence.Lists.Word(name.First) & (ListMarks.SureGivenName | ListMarks.SureSurname | ListMarks.Place)) == 0;

    private void AddDemonyms(List<NameCandidate> names, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_sequence.Rules.At(token) is { Known.IsDemonym: true } name && name.First == token && name.Last < end)
                names.Add(name);
        }
    }
}
