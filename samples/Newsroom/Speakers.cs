using ContentSdk;
using ContentSdk.AspNetCore;

namespace Newsroom;

/// <summary>People who are quoted, those with most quotations first.</summary>
internal static class Speakers
{
    public static IEnumerable<Person> All(ContentSite site) =>
        site.Set.EntitiesOf<Person>().Where(person => site.GetQuotes(person).Count > 0).OrderByDescending(person => site.GetQuotes(person).Count);
}
