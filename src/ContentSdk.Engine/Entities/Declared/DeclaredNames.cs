using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Declared;

/// <summary>
/// Finds the names of declared entities, in any language, the longest at each place, and sets
/// them before those that were detected.
/// </summary>
internal static class DeclaredNames
{
    /// <summary>
    /// The declared names of a text, in order, none over another; and the stretches
    /// that were declared to be another name.
    /// </summary>
    public static (List<NameCandidate> Names, List<(int First, int Last)> Others) Find(AnalyzedText text, EntityCatalog catalog)
    {
        var names = new List<NameCandidate>();
        var others = new List<(int First, int Last)>();
        if (catalog.IsEmpty)
            return (names, others);
        // Not in Turkish alone: Finnish and Polish, which have no list of joins, set endings behind the apostrophe of a foreign name too.
        var withSuffixes = !LanguageProfile.For(text.Language).Has(LanguageTraits.UninflectedNames);
        var matches = new List<CatalogNames.Match>();
        // Of each entry the last token of a stretch that does not mean it; all of them began at the token looked at, or before it.
        var kept = new int[catalog.Entries.Count];
        for (var entry = 0; entry < kept.Length; entry++)
            kept[entry] = -1;
        // Not sentence by sentence: the full stop of an initial may look like the end of one.
        for (var block = 0; block + 1 < text.BlockStarts.Length; block++)
        {
            int i = text.BlockStarts[block], end = text.BlockStarts[block + 1], free = i;
            for (; i < end; i++)
            {
                catalog.Names.MatchAt(text.Document.Text, text.Tokens, i, end, withSuffixes, matches);
                if (matches.Count == 0)
                    continue;
                if (Keep(matches, kept, i) is var last and >= 0)
                    others.Add((i, last));
                if (i >= free && Longest(matches, kept, i) is { } name)
                {
                    free = i + name.Length;
                    names.Add(new(i, free - 1)
                    {
                        Declared = catalog.Entries[name.Phrase.Entry],
                        Entry = name.Phrase.Entry,
                        Suffix = name.Suffix,
                    });
                }
                matches.Clear();
            }
        }
        return (names, others);
    }

    /// <summary>
    /// Declared names and those detected that stand clear of them. A longer detected name keeps its place around a declared one that is
    /// but a part of it: Velm in Velm Harbour Authority, Fenn in Gus Fenn.
    /// </summary>
    public static List<NameCandidate> Before(
        NameText text, (List<NameCandidate> Names, List<(int First, int Last)> Others) found, List<NameCandidate> detected)
    {
        var declared = found.Names;
        RemoveParts(detected, found.Others);
        if (declared.Count == 0)
            return detected;
        var all = new List<NameCandidate>(declared.Count + detected.Count);
        var next = 0;
        foreach (var name in detected)
        {
            while (next < declared.Count && declared[next].Last < name.First)
                all.Add(declared[next++]);
            if (next == declared.Count || declared[next].First > name.Last)
            {
                all.Add(name);
            }
            else if (IsPartOf(text, declared[next], name) && (next + 1 == declared.Count || declared[next + 1].First > name.Last))
            {
                all.Add(name);
                next++;
            }
        }
        while (next < declared.Count)
            all.Add(declared[next++]);
        return all;
    }

    // Velm in Velm Brewery, which was declared not to be Velm: to detect it there after all would undo that.
    private static void RemoveParts(List<NameCandidate> detected, List<(int First, int Last)> others)
    {
        if (others.Count == 0)
            return;
        var next = 0;
        var (first, last) = (-1, -1);
        detected.RemoveAll(name =>
        {
            // The stretch that begins at the name or before it and reaches furthest.
            for (; next < others.Count && others[next].First <= name.First; next++)
            {
                if (others[next].Last > last)
                    (first, last) = others[next];
            }
            return last >= name.Last && (first < name.First || last > name.Last);
        });
    }

    // In a headline every word has its capital: there the detected stretch proves nothing. A name of several words is part of another
    // where that one goes on to a word such as Foundation or Festival.
    private static bool IsPartOf(NameText text, NameCandidate part, NameCandidate whole) =>
        whole.First <= part.First && whole.Last >= part.Last && whole.Last - whole.First > part.Last - part.First
        && text.Styles[text.Text.SentenceOf(part.First)] == CaseStyle.Sentence
        && (part.First == part.Last || (whole.Last > part.Last && text.Has(whole.Last, WordTraits.AnyHead)));

    /// <summary>Notes the stretches that begin at a token and mean another name; the last token of the longest, or -1.</summary>
    private static int Keep(List<CatalogNames.Match> matches, int[] kept, int first)
    {
        var furthest = -1;
        foreach (var match in matches)
        {
            if (!match.Phrase.IsNot)
                continue;
            var last = first + match.Length - 1;
            kept[match.Phrase.Entry] = Math.Max(kept[match.Phrase.Entry], last);
            furthest = Math.Max(furthest, last);
        }
        return furthest;
    }

    private static CatalogNames.Match? Longest(List<CatalogNames.Match> matches, int[] kept, int first)
    {
        CatalogNames.Match? longest = null;
        foreach (var match in matches)
        {
            if (!match.Phrase.IsNot && kept[match.Phrase.Entry] < first + match.Length - 1
                && (longest is null || match.Length >= longest.Value.Length))
                longest = match;
        }
        return longest;
    }
}
