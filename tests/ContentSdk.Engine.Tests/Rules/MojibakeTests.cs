using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

public class MojibakeTests
{
    [Theory]
    [InlineData("The sign said “LANGÅ” and “PHÂ”, nothing else.", 0)]
    [InlineData("They went to BRÅ… and came back.", 0)]
    [InlineData("The cafÃ© is open, says ZoÃ« Brandt.", 2)]
    public void Capitals_before_a_mark_are_no_proof_but_other_places_are(string text, int places)
    {
        var document = new SourceDocument("seeds/a.txt", "Harbour opens\n\n" + text);
        var findings = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Findings;
        Assert.Equal(places, findings.Count(finding => finding.RuleId == "CSDK1010"));
    }

    [Theory]
    [InlineData("The cafĂ© is open, and so is the crĂŞperie.", "Windows-1250")]
    [InlineData("The caf√© is open.", "Mac OS Roman")]
    [InlineData("The mayor‚Äôs gate is open.", "Mac OS Roman")]
    [InlineData("The caf├® is open.", "code page 850")]
    [InlineData("The mayorвЂ™s gate is open.", "Windows-1251")]
    [InlineData("The gate is open ðŸ˜€", "Windows-1252")]
    [InlineData("Ei aÈ™teapta ploaia.", "Windows-1252")]
    [InlineData("It is √π or √5, PĂŞUNE is a meadow and Ăştia are people, Гј are letters.", null)]
    public void UTF_8_in_another_encoding_is_one_finding(string text, string? encoding)
    {
        var document = new SourceDocument("seeds/a.txt", "Harbour opens\n\n" + text);
        var findings = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Findings;
        Assert.Equal(encoding, findings.SingleOrDefault(finding => finding.RuleId == "CSDK1010")?.Arguments[2]);
    }

    [Fact]
    public void Bytes_of_Latin_1_are_no_control_characters_as_well()
    {
        var document = new SourceDocument("seeds/a.txt", "Harbour opens\n\nThe mayorâ\u0080\u0099s gate.");
        var findings = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Findings;
        Assert.Equal("CSDK1010", Assert.Single(findings).RuleId);
    }

    [Theory]
    [InlineData("“Sabrımız kalmadı” dedi.\n\n“Yolumuz kapandı” dedi.\n\n“Halkımız kırıldı” dedi.")]
    [InlineData("Vali, ‘sabrımız kalmadı’ dedi. Başkan da «yol açıldı» diye konuştu. Muhtar ise “köy boşaldı“ dedi.")]
    public void Letters_of_the_language_before_a_closing_mark_are_right(string text)
    {
        var document = new SourceDocument("seeds/a.txt", "Köyde son durum\n\n" + text);
        var findings = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Findings;
        Assert.DoesNotContain(findings, finding => finding.RuleId == "CSDK1017");
    }
}
