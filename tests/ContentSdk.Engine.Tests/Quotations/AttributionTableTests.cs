using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>Every row of the tables: what stands in marks, of what kind it is and who speaks.</summary>
public class AttributionTableTests
{
    public static TheoryData<string, string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var language in Languages)
            {
                foreach (var row in AttributionTable.Read(language))
                    rows.Add(language, row.Text, row.Expected, row.Why);
            }
            return rows;
        }
    }

    private static string[] Languages => ["en", "de", "es", "fr", "tr", "pt", "it", "nl"];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Spans_kinds_and_speakers_are_found(string language, string text, string expected, string why)
    {
        var row = new AttributionRow(text, expected, why);
        Assert.Equal(expected, AttributionTable.Show(row, language));
    }

    [Fact]
    public void Every_language_has_a_page() =>
        Assert.All(Languages, language => Assert.True(AttributionTable.Read(language).Count >= 60, language));
}
