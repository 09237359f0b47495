using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// Brings back short names that the model passed over where the article has the full name elsewhere: Quan after Quan Jinwei, OTF after
/// Orland Trade Forum.
/// </summary>
internal sealed class NameRecovery
{
    private const int MostAgainst = 20;

    private readonly NameText _text;
    private readonly HashSet<int> _words = [];
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);

    private NameRecovery(NameText text, List<NameCandidate> found)
    {
        _text = text;
        foreach (var name in found)
            Note(name);
    }

    /// <summary>The names found and those brought back, in order.</summary>
    /// <param name="text">The article.</param>
    /// <param name="found">What the model found.</param>
    /// <param name="rules">What the rules found.</param>
    /// <param name="against">For each token by how much the model was against a name there.</param>
    public static List<NameCandidate> Complete(NameText text, List<NameCandidate> found, List<NameCandidate> rules, int[] against)
    {
        var recovery = new NameRecovery(text, found);
        var all = new List<NameCandidate>(found.Count);
        var next = 0;
        foreach (var name in rules)
        {
            while (next < found.Count && found[next].Last < name.First)
                all.Add(found[next++]);
            var isOpen = next == found.Count || found[next].First > name.Last;
            if (isOpen && against[name.First] < MostAgainst && recovery.IsShortForm(name))
                all.Add(name);
        }
        while (next < found.Count)
            all.Add(found[next++]);
        return all;
    }

    private void Note(NameCandidate name)
    {
        if (name.Known?.IsDemonym == true || name.First == name.Last)
            return;
        var initials = "";
        for (var i = name.First; i <= name.Last; i++)
        {
            if (!_text.IsCapital(i))
                continue;
            initials += _text.First(i);
            if (!NameTokens.IsEveryday(_text, i) && _text.Tokens[i].Length > 1)
                _words.Add(_text.Word(i));
        }
        if (initials.Length is > 1 and < 8)
            _acronyms.Add(initials);
    }

    private bool IsShortForm(NameCandidate name)
    {
        if (name.First != name.Last || name.Known is not null)
            return false;
        if (_text.Form(name.First) == TokenForm.AllCapitals && _acronyms.Contains(_text.Text.Slice(_text.Tokens[name.First]).ToString()))
            return true;
        return _words.Contains(_text.Word(name.First));
    }
}
