using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// The shorter forms by which a text may come back to a thing: acronym, name without
/// its legal form, first or last words.
/// </summary>
internal sealed class ShortNames(NameText text)
{
    private const int MostWords = 12;

    private readonly Dictionary<string, EntityGroup> _acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntityGroup> _offices = new(StringComparer.Ordinal);
    private readonly StringBuilder _builder = new();

    /// <summary>Remembers the short forms of a full name.</summary>
    public void Add(NameCandidate name, EntityGroup group)
    {
        if (name.Known is { IsDemonym: true } || name.Words < 2)
            return;
        AddIntroduced(name, group);
        AddAcronym(name, group, withSmallWords: false);
        AddAcronym(name, group, withSmallWords: true);
        if (group.Kind is EntityKind.Place || name.Words > MostWords)
            return;
        if (group.Kind == EntityKind.Organization)
            Remember(_offices, Office(name), group);
        var key = name.Key;
        for (var space = key.IndexOf(' '); space >= 0; space = key.IndexOf(' ', space + 1))
        {
            if (key.IndexOf(' ', space + 1) > 0)
                Remember(_endings, key.Substring(space + 1), group);
        }
        for (var space = key.LastIndexOf(' '); space > 0; space = key.LastIndexOf(' ', space - 1))
            Remember(_beginnings, key.Substring(0, space), group);
    }

    /// <summary>The entity that this is a shorter form of, if there is one.</summary>
    public EntityGroup? Find(NameCandidate name)
    {
        if (name.Known is { IsDemonym: true })
            return null;
        if (name.First == name.Last && text.Form(name.First) == TokenForm.AllCapitals && _acronyms.TryGetValue(name.Key, out var spelled))
            return spelled;
        if (_beginnings.TryGetValue(name.Key, out var longer) && IsShortenable(name, longer))
            return longer;
        if (name is { Kind: EntityKind.Organization, Words: > 1 and <= MostWords } && _offices.TryGetValue(Office(name), out var office))
            return office;
        return name.Words > 1 && _endings.TryGetValue(name.Key, out longer) && longer.Kind == name.Kind ? longer : null;
    }

    // Bexley for Bexley Corporation; but neither Zanoria for Zanoria Airways nor a common word for what begins with it.
    private bool IsShortenable(NameCandidate name, EntityGroup longer)
    {
        if (name.Words > 1)
            return longer.Kind == name.Kind;
        return name.Known is null && longer.Kind == EntityKind.Organization && name.Kind != EntityKind.Place
            && !NameTokens.IsEveryday(text, name.First);
    }

    // Bexley Trade Forum (BTF)
    private void AddIntroduced(NameCandidate name, EntityGroup group)
    {
        var open = name.Last + 1;
        if (text.IsMark(open, '(') && text.IsMark(open + 2, ')') && text.Form(open + 1) == TokenForm.AllCapitals)
            Remember(_acronyms, Key(open + 1), group);
    }

    private static string Office(NameCandidate name) => string.Join(" ", OfficeNames.InOneOrder(name.Key.Split(' ')));

    private string Key(int token) => Text.CharClass.ToLower(text.Text.Slice(text.Tokens[token]).ToString().Replace(".", ""));

    private void AddAcronym(NameCandidate name, EntityGroup group, bool withSmallWords)
    {
        _builder.Clear();
        var isOther = !withSmallWords;
        for (var i = name.First; i <= name.Last; i++)
        {
            var isSmall = withSmallWords && text.Form(i) == TokenForm.Lower;
            isOther |= isSmall;
            if (isSmall || text.IsCapital(i))
                _builder.Append(Text.CharClass.ToLower(text.First(i)));
        }
        // Without a small word both acronyms are one.
        if (isOther && _builder.Length > 1)
            Remember(_acronyms, _builder.ToString(), group);
    }

    private static void Remember(Dictionary<string, EntityGroup> index, string key, EntityGroup group)
    {
        if (index.TryGetValue(key, out _))
            return;
        index.Add(key, group);
    }
}
