using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Names in a language without lists of names, where a capital may mean nothing: speakers beside verbs of saying, people by title
/// or given name and their surnames, and countries, cities and alliances whose names are known.
/// </summary>
internal static class ForeignNames
{
    private const int MostWords = 4;

    /// <summary>All candidates, in order, none over another.</summary>
    public static List<NameCandidate> Spot(NameText text)
    {
        var found = new List<NameCandidate>();
        var surnames = new HashSet<int>();
        var speakers = text.Marks is { } marks ? new SpeakerNames(text, marks) : null;
        var runs = text.Marks is { HasHeads: true } heads ? new ForeignRuns(text, heads) : null;
        for (var sentence = 0; sentence < text.Styles.Length; sentence++)
        {
            int begin = text.Text.SentenceStarts[sentence], end = text.Text.SentenceStarts[sentence + 1];
            for (var i = begin; i < end;)
            {
                var run = runs?.At(i, begin, end);
                if (run is { HasTitle: false })
                {
                    found.Add(run);
                    i = run.Last + 1;
                }
                else if (text.IsCapital(i) && speakers?.At(i, begin, end) is { } speaker)
                {
                    found.Add(speaker);
                    AddShortForms(text, speaker, surnames);
                    i = speaker.Last + 1;
                }
                else if (SpotAt(text, i, end, found, surnames) is var next && next == i + 1 && run is not null
                    && (found.Count == 0 || found[found.Count - 1].Last < i))
                {
                    found.Add(run);
                    AddShortForms(text, run, surnames);
                    i = run.Last + 1;
                }
                else
                {
                    i = next;
                }
            }
        }
        return WithSurnames(text, found, surnames);
    }

    private static int SpotAt(NameText text, int token, int end, List<NameCandidate> found, HashSet<int> surnames)
    {
        if (!text.IsCapital(token))
            return token + 1;
        // Hr. Quill: the full stop is the title's.
        var title = token > 1 && text.IsMark(token - 1, '.') && text.IsTight(token - 2) ? token - 2 : token - 1;
        var isTitled = text.Has(title, WordTraits.Male | WordTraits.Female) && text.Has(title, WordTraits.Title);
        if (isTitled || IsGivenName(text, token))
        {
            var last = EndOfPerson(text, token, end);
            if (last > token || (isTitled && !HasApostrophe(text, token)))
            {
                var gender = !isTitled ? Gender.Unknown : text.Has(title, WordTraits.Male) ? Gender.Male : Gender.Female;
                found.Add(new(token, last) { HasTitle = isTitled, TitleGender = gender });
                AddShortForms(text, found[found.Count - 1], surnames);
                return last + 1;
            }
        }
        if (!text.Has(token, WordTraits.BeginsKnownName) || text.Has(token, WordTraits.Common))
            return token + 1;
        var known = EntityLexicon.Instance.Names.Match(text.Text, token, end, out var length);
        if (known is not { IsDemonym: false, Section: "country" or "part" or "city" or "alliance" })
            return token + 1;
        found.Add(new(token, token + length - 1) { Known = known });
        return token + length;
    }

    // Remedios Alcántara Vico comes back as Alcántara, and as Remedios among friends.
    private static void AddShortForms(NameText text, NameCandidate name, HashSet<int> words)
    {
        for (var i = name.First; i <= name.Last; i++)
        {
            if (i == name.Last || (text.IsCapital(i) && text.Tokens[i].Length > 2))
                words.Add(text.Word(i));
        }
    }

    private static bool IsGivenName(NameText text, int token) => text.Has(token, WordTraits.Given)
        || (text.Listed.Of(token)
            & (ListMarks.SureGivenName | ListMarks.Everyday | ListMarks.Place))
            == ListMarks.SureGivenName;

    private static int EndOfPerson(NameText text, int first, int end)
    {
        var last = first;
        for (var words = 1; words < MostWords; words++)
        {
            var next = last + 1;
            while (next < end && next <= last + 2 && text.Form(next) == TokenForm.Lower && text.Has(next, WordTraits.Particle)
                && text.Tokens[next].Length > 1)
                next++;
            if (next >= end || !text.IsCapital(next) || HasApostrophe(text, next) || IsWithSuffix(text, next, words)
                || text.Has(next, WordTraits.AnyHead | WordTraits.Common)
                || text.LowerUses(next) > 0)
                break;
            last = next;
        }
        return last;
    }

    // Ankara'da: a suffix follows the name.
    private static bool HasApostrophe(NameText text, int token) => text.Text.Slice(text.Tokens[token]).IndexOfAny('\'', '’') >= 0;

    // Mehmet Kuyulu Ankara'da: the word with an ending is another name.
    private static bool IsWithSuffix(NameText text, int token, int words) =>
        words > 1 && token + 1 < text.Tokens.Length && text.Tokens[token + 1].Kind == TokenKind.Possessive;

    private static List<NameCandidate> WithSurnames(NameText text, List<NameCandidate> found, HashSet<int> surnames)
    {
        var all = new List<NameCandidate>();
        var next = 0;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (next < found.Count && found[next].First == i)
            {
                all.Add(found[next]);
                i = found[next++].Last;
            }
            else if (text.IsCapital(i) && surnames.Contains(text.Word(i)))
            {
                all.Add(new(i, i));
            }
        }
        return all;
    }
}
