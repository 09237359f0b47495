using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using ContentSdk.Building;
using ContentSdk.Infrastructure;

namespace ContentSdk;

/// <summary>
/// Somebody or something that articles name. One instance for all articles of a set, so that <c>==</c> tells whether two are the
/// same; it does not keep articles in memory, or in a trimmed application, that nobody asks for.
/// </summary>
[DebuggerDisplay("{Name,nq} ({Kind})")]
public abstract class Entity
{
    private readonly ContentStore _store;
    private readonly int _index;
    private ReadOnlyCollection<Article>? _articles;
    private ReadOnlyCollection<Quote>? _quotes;
    private ReadOnlyCollection<Mention>? _mentions;

    private protected Entity(EntityKind kind, EntityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(facts.Name);
        Kind = kind;
        Name = facts.Name;
        Aliases = Array.AsReadOnly(facts.Aliases);
        SameAs = Array.AsReadOnly(facts.SameAs);
        _store = facts.Store ?? new HandBuiltStore();
        _index = facts.Index;
    }

    /// <summary>What it is.</summary>
    [JsonPropertyOrder(-4)]
    public EntityKind Kind { get; }

    /// <summary>Its fullest name.</summary>
    [JsonPropertyOrder(-3)]
    public string Name { get; }

    /// <summary>Its other names, in ordinal order.</summary>
    [JsonPropertyOrder(-2)]
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Links that say who or what it is (Wikidata, Wikipedia), where declared.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<string> SameAs { get; }

    /// <summary>The articles that name it, ordered by slug.</summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Articles => _store.GrowsByHand
        ? Array.AsReadOnly(_store.ArticlesOf(_index))
        : _articles ?? Once.Publish(ref _articles, Array.AsReadOnly(_store.ArticlesOf(_index)));

    /// <summary>What it is quoted with, over all articles.</summary>
    [JsonIgnore]
    public IReadOnlyList<Quote> Quotes => _store.GrowsByHand
        ? Array.AsReadOnly(ReadQuotes())
        : _quotes ?? Once.Publish(ref _quotes, Array.AsReadOnly(ReadQuotes()));

    /// <summary>Every place that names or refers to it, over all articles.</summary>
    [JsonIgnore]
    public IReadOnlyList<Mention> Mentions => _store.GrowsByHand
        ? Array.AsReadOnly(ReadMentions())
        : _mentions ?? Once.Publish(ref _mentions, Array.AsReadOnly(ReadMentions()));

    internal ContentStore Store => _store;

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private Quote[] ReadQuotes() => Articles.SelectMany(article => article.Quotes).Where(quote => quote.Speaker == this).ToArray();

    private Mention[] ReadMentions() => Articles.SelectMany(article => article.Mentions).Where(mention => mention.Entity == this).ToArray();
}
