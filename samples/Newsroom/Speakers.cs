using ContentSdk;
using ContentSdk.AspNetCore;

namespace Newsroom;

/// <summary>The people who are quoted.</summary>
internal static class Speakers
{
    /// <summary>All of them, those with most quotations first.</summary>
    public static IEnumerable<Person> All(ContentSite site) =>
        site.Set.EntitiesOf<Person>().Where(person => site.GetQuotes(person).Count > 0).OrderByDescending(person => site.GetQuotes(person).Count);

    /// <summary>The longest of their quotations that is short enough for a list.</summary>
    public static Quote BestOf(ContentSite site, Person person) =>
        site.GetQuotes(person).OrderBy(quote => quote.Text.Length > 120).ThenByDescending(quote => quote.Text.Length).First();
}
