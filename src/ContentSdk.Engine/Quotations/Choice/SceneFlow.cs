using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>A paragraph, or the inside of a quotation, with the names that stand in it outside of the quotations in it.</summary>
internal sealed class SceneFlow
{
    private readonly PlacedName[] _names;
    private NounMention[]? _nouns;
    private int[]? _subjects;

    public SceneFlow(Flow flow, MentionSpec[] mentions, int[] starts)
    {
        Flow = flow;
        _names = Place(flow, mentions, starts);
    }

    /// <summary>The words and marks.</summary>
    public Flow Flow { get; }

    /// <summary>Number of names.</summary>
    public int Count => _names.Length;

    /// <summary>Whom it mentions without a name, in order.</summary>
    public NounMention[] Nouns => _nouns ??= NounMention.In(this);

    /// <summary>How many of the first names are the subjects of their sentences.</summary>
    /// <param name="count">How many names.</param>
    public int SubjectsOf(int count)
    {
        if (_subjects is null)
        {
            _subjects = new int[Count + 1];
            for (var i = 0; i < Count; i++)
                _subjects[i + 1] = _subjects[i] + (Names.IsSubject(this, i) ? 1 : 0);
        }
        return _subjects[count];
    }

    /// <summary>A name.</summary>
    public ref readonly PlacedName this[int index] => ref _names[index];

    /// <summary>Index of the first name that begins at an item or after it.</summary>
    public int FirstFrom(int item)
    {
        int low = 0, high = _names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].First < item)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static PlacedName[] Place(Flow flow, MentionSpec[] mentions, int[] starts)
    {
        var names = new List<PlacedName>();
        var next = Array.BinarySearch(starts, flow.Range.Start);
        if (next < 0)
            next = ~next;
        while (next > 0 && starts[next - 1] == flow.Range.Start)
            next--;
        var item = 0;
        for (; next < starts.Length && starts[next] < flow.Range.End; next++)
        {
            ref readonly var mention = ref mentions[next];
            while (item < flow.Count && flow[item].Range.End <= mention.Range.Start)
                item++;
            if (item == flow.Count)
                break;
            if (mention.Kind == MentionKind.Demonym || flow[item].Kind == FlowKind.Quote)
                continue;
            var end = item + 1;
            while (end < flow.Count && flow[end].Range.Start < mention.Range.End)
                end++;
            names.Add(new(item, end, mention.Entity, mention.Kind, mention.IsUncertain, next));
        }
        return names.ToArray();
    }
}

/// <summary>A mention in its place.</summary>
/// <param name="First">Its first item.</param>
/// <param name="End">The item after its last.</param>
/// <param name="Entity">Whom it means.</param>
/// <param name="Kind">Name, pronoun or noun phrase.</param>
/// <param name="IsUncertain">Whether it may mean another.</param>
/// <param name="Mention">Its number among the article's mentions.</param>
internal readonly record struct PlacedName(int First, int End, int Entity, MentionKind Kind, bool IsUncertain, int Mention);
