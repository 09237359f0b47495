using System.Globalization;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>Content files written for tests.</summary>
internal static class Articles
{
    public static TestFile Harbour { get; } = new("seeds/harbour-opens.txt", Text("The harbour opens"));

    public static TestFile Winter { get; } = new("seeds/long-winter.txt", Text("A long winter ends"));

    public static string Text(string title, string body = "The gates opened at nine. “We have waited long for this day,” said Orla Fenn, who runs the pier.") =>
        title + "\n\n" + body + "\n";

    public static TestFile Numbered(int number, string body = "Nothing else happened.") => new(
        string.Create(CultureInfo.InvariantCulture, $"seeds/article-number-{number}.txt"),
        Text(string.Create(CultureInfo.InvariantCulture, $"What happened on day {number}"), body));

    public static TestFile[] Many(int count) => [.. Enumerable.Range(0, count).Select(number => Numbered(number))];
}
