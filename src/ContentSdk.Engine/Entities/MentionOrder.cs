using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Puts names and references together in order of the text, of two at one place the longer first.</summary>
internal static class MentionOrder
{
    /// <summary>All mentions. Both lists are in order nearly always, and then need no more than one walk.</summary>
    public static MentionSpec[] Merge(List<MentionSpec> names, List<MentionSpec> references)
    {
        if (!IsInOrder(names) || !IsInOrder(references))
        {
            return [.. names.Concat(references).OrderBy(static mention => mention.Range.Start)
                .ThenByDescending(static mention => mention.Range.Length)];
        }
        var all = new MentionSpec[names.Count + references.Count];
        var (name, reference) = (0, 0);
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = reference == references.Count || (name < names.Count && Compare(names[name], references[reference]) <= 0)
                ? names[name++]
                : references[reference++];
        }
        return all;
    }

    private static bool IsInOrder(List<MentionSpec> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (Compare(mentions[i - 1], mentions[i]) > 0)
                return false;
        }
        return true;
    }

    private static int Compare(MentionSpec a, MentionSpec b) =>
        a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : b.Range.Length.CompareTo(a.Range.Length);
}
