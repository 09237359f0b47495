using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>A file whose bytes are no text gives one line for that, not one for each character of it.</summary>
public class OneFaultTests
{
    [Fact]
    public void Control_characters_of_a_binary_file_are_not_reported_each() =>
        Assert.Equal(
            ["CSDK1004"], Ids("Harbour reopens\n\nThe fog\u0001 has\u0002 gone\0 and the\u0003 ferries sail again.\n"u8.ToArray()));

    [Fact]
    public void Marks_that_were_decoded_wrongly_are_not_reported_as_unclosed() =>
        Assert.Equal(
            ["CSDK1001"], Ids([.. "Harbour reopens\n\nThe fog has gone, “we can sail, said the harbour m"u8, 0xE4, .. "ster.\n"u8]));

    [Fact]
    public void Where_the_bytes_are_sound_the_same_marks_and_controls_are_reported() =>
        Assert.Equal(
            ["CSDK1007", "CSDK4001"], Ids([.. "Harbour reopens\n\nThe fog\u0001 has gone, “we can sail, said the harbour master.\n"u8]));

    private static IEnumerable<string> Ids(byte[] bytes)
    {
        var document = EncodingReader.Decode(bytes).ToDocument("seeds/harbour.txt");
        return ContentReader.Read(document, ReadOptions.Default).Findings.Select(finding => finding.RuleId);
    }
}
