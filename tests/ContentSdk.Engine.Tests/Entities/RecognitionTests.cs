using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>What is a name, how far it goes, and what it names: P person, O organisation, L place, E event, W work, D demonym.</summary>
public class RecognitionTests
{
    [Theory]
    // Titles are cut; particles, initials and suffixes stay.
    [InlineData("The plan pleased President Orla Quill and Dr. Tam Bexley.", "P Orla Quill; P Tam Bexley")]
    [InlineData("Prime Minister Lena van der Quill met Sir Harry J. Bexley Jr. there.", "P Lena van der Quill; P Harry J. Bexley Jr")]
    [InlineData("They praised Bashir al-Quillani and Ban Ki-mool.", "P Bashir al-Quillani; P Ban Ki-mool")]
    [InlineData("We met Jean-Luc d'Orlande, 45, a farmer.", "P Jean-Luc d'Orlande")]
    [InlineData("It was striker Oduwale who scored.", "P Oduwale")]
    [InlineData("Mr Tolliver said so.", "P Tolliver")]
    [InlineData("They asked Cllr Idris Tolliver about it.", "P Idris Tolliver")]
    [InlineData("They asked Marla Tolliver KC and Robert Quill OBE about it.", "P Marla Tolliver; P Robert Quill")]
    [InlineData("Librarian Marla Tolliver found it.", "P Marla Tolliver")]
    [InlineData("Dean Tolliver found it.", "P Dean Tolliver")]
    [InlineData("He told the reporter from The Harbour Gazette so.", "O The Harbour Gazette")]
    [InlineData("The Harbour Gazette said so.", "O Harbour Gazette")]
    // Organisations by their form.
    [InlineData(
        "She works for Bexley Holdings Ltd and the Quill Institute of Technology.",
        "O Bexley Holdings Ltd; O Quill Institute of Technology")]
    [InlineData("The Ministry of Trade and Industry wrote to the Bank of Zanoria.", "O Ministry of Trade and Industry; O Bank of Zanoria")]
    [InlineData("The Orland People's Front thanked Smith & Quill.", "O Orland People's Front; O Smith & Quill")]
    // Places.
    [InlineData("He lives in Quillham near Lake Bexley.", "L Quillham; L Lake Bexley")]
    [InlineData("The Bexley River and the Orla Mountains lie in Kenya.", "L Bexley River; L Orla Mountains; L Kenya")]
    [InlineData("They came to the Gulf of Quill.", "L Gulf of Quill")]
    // Events and works.
    [InlineData("During the Battle of Quillham the 2019 Bexley Cup was held.", "E Battle of Quillham; E 2019 Bexley Cup")]
    [InlineData("The exercise Bexley 2018 followed the First World War.", "E Bexley 2018; E First World War")]
    [InlineData(
        "Both signed the Quill Treaty and a Joint Declaration on Deepening the Trade Partnership Between Kenya and Ghana for a New Age.",
        "W Quill Treaty; W Joint Declaration on Deepening the Trade Partnership Between Kenya and Ghana for a New Age")]
    [InlineData("The 2031 UK Trade Strategy names it.", "W 2031 UK Trade Strategy")]
    // Compounds with hyphens are their parts.
    [InlineData("Kenya-Ghana relations survived the US-China trade war and US-led talks.", "L Kenya; L Ghana; L US; L China; L US")]
    [InlineData("The Western-led order angers the West.", "D Western; L West")]
    // Demonyms are mentions of the place.
    [InlineData("The Kenyan minister met two Ghanaians and U.S. envoys.", "D Kenyan; D Ghanaians; L U.S.")]
    // Dates and money are no names.
    [InlineData("On Monday, 5 May, it paid $5 million or Ksh 600 in March.", "")]
    // A capital at the start of a sentence proves nothing.
    [InlineData("However, it rained. Shocked farmers left. Officials denied it. Running is fun.", "")]
    [InlineData("Oduwale said he left. The crowd wept for Oduwale, who was 71.", "P Oduwale; P Oduwale")]
    public void Names_are_found_whole_and_of_their_kind(string text, string expected) =>
        Assert.Equal(expected, new EntityReading(text).Names);

    [Theory]
    [InlineData(
        "Quill Visits Kenya After Weeks of Talks\nForeign minister Orla Quill ended her visit to Kenya.",
        "P Quill; L Kenya; P Orla Quill; L Kenya")]
    [InlineData("STRONG GROWTH EXPECTED IN KENYA\nGrowth is strong in Kenya.", "L KENYA; L Kenya")]
    public void Headlines_need_more_than_a_capital(string text, string expected) =>
        Assert.Equal(expected, new EntityReading(text).Names);
}
