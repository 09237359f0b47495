using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("Mr. Bexley met Dr. Orla Quill. They spoke.", "Mr|They")]
    [InlineData("J. K. Bexley wrote it. He left.", "J|He")]
    [InlineData("She lives in the U.S. The law is old.", "She|The")]
    [InlineData("The U.S. Senate met.", "The")]
    [InlineData("“It is over.” Then she left.", "“|Then")]
    [InlineData("“It is over!” she said. He nodded.", "“|He")]
    [InlineData("Bexley Inc. shares fell. Others rose.", "Bexley|Others")]
    [InlineData("He works for Bexley Inc. The pay is low.", "He|The")]
    [InlineData("It cost 3.5 million. Why?", "It|Why")]
    [InlineData("Wait... what? No.", "Wait|No")]
    [InlineData("He met her on Jan. 5 in Rome.", "He")]
    [InlineData("No stop at all", "No")]
    public void Sentences_begin_where_a_reader_begins_them(string text, string expected)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(text, new TextRange(0, text.Length), tokens);
        var starts = new List<int>();
        SentenceSplitter.Split(text, tokens, 0, starts);
        Assert.Equal(expected, string.Join("|", starts.Select(start => text.Substring(tokens[start].Start, tokens[start].Length))));
    }
}
