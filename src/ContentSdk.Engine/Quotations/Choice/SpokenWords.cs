using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>What the words of a quotation ask, and whom they name: hardly ever who speaks them.</summary>
internal sealed class SpokenWords
{
    // More than anybody addresses at once.
    private const int Most = 12;

    private readonly List<(int Entity, NamedPlace Place)> _named = [];

    public SpokenWords(Scene scene, int span)
    {
        // The cue between two parts names who speaks.
        foreach (var part in scene.Spans[span].Parts)
        {
            if (part.Length > 0)
                IsQuestion = Read(scene, part);
        }
    }

    // Whether the part ends as a question.
    private bool Read(Scene scene, TextRange part)
    {
        var text = scene.Text.Document.Text;
        int first = part.Start, last = part.End - 1;
        while (first < last && IsMark(text[first]))
            first++;
        while (last > first && IsMark(text[last]))
            last--;
        for (var i = scene.FirstMentionFrom(first); i < scene.Mentions.Length && _named.Count < Most; i++)
        {
            var mention = scene.Mentions[i];
            if (mention.Range.Start >= part.End)
                break;
            if (mention.Kind == MentionKind.Name)
                _named.Add((mention.Entity, PlaceOf(text, mention.Range, last)));
        }
        return text[last] == '?';
    }

    /// <summary>Whether they end as a question.</summary>
    public bool IsQuestion { get; }

    /// <summary>Where they name somebody.</summary>
    public NamedPlace PlaceOf(int entity)
    {
        var place = NamedPlace.Nowhere;
        foreach (var named in _named)
        {
            if (named.Entity == entity && named.Place > place)
                place = named.Place;
        }
        return place;
    }

    // “What did you see, Mr Pell?” The person addressed is named before a comma or at the end.
    private static NamedPlace PlaceOf(string text, TextRange name, int last)
    {
        if (name.End <= last && text[name.End] is not (',' or '.' or '?' or '!' or ':'))
            return NamedPlace.Mentioned;
        return name.End >= last - 1 ? NamedPlace.Last : text[name.End] == ',' ? NamedPlace.BeforeComma : NamedPlace.Mentioned;
    }

    private static bool IsMark(char character) =>
        QuotationMark.TryGetFamily(character, out _) || CharClass.IsSpace(character) || character is ',';
}

/// <summary>Where in the words of a quotation somebody is named.</summary>
internal enum NamedPlace
{
    Nowhere,
    Mentioned,
    BeforeComma,
    Last,
}
