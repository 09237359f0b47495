using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>Corrections of quotations that do not fit, with ⟦…⟧ around what the finding points at.</summary>
public class QuoteCorrectionFaultTests
{
    public static TheoryData<string, string, string> Faults => new()
    {
        {
            "CSDK4101", "- { starts: ⟦We opened the gate⟧, kind: term }",
            "No quotation begins with 'We opened the gate'. Did you mean 'We open the gate on Monday,' (line 7) or 'We open the pier later.' (line 7)?"
        },
        {
            "CSDK4101", "- { starts: ⟦Welcome⟧, kind: term }",
            "No quotation begins with 'Welcome'. Write the opening words as they are in the article, where the first quotation is 'We open the gate on Monday,' (line 7)."
        },
        {
            "CSDK4101", "- { starts: ⟦Nobody aske⟧, kind: term }",
            "No quotation begins with 'Nobody aske'. Did you mean 'Nobody asked us,' (line 11) or 'Nobody asked us,' (line 15)?"
        },
        { "CSDK4101", "- { text: '⟦We open the gate⟧', kind: term }", "No quotation reads 'We open the gate'. Did you mean" },
        { "CSDK4102", "- { starts: ⟦We open⟧, kind: term }", "2 quotations begin with 'We open' (line 7). Write more of the words, the whole quotation in 'text', or which one you mean in 'nth', such as 2." },
        { "CSDK4102", "- { text: ⟦Nobody asked us⟧, kind: term }", "2 quotations read 'Nobody asked us' (lines 11 and 15). Write which one you mean in 'nth', such as 2." },
        { "CSDK4102", "- { text: ⟦Nobody⟧, add: true }", "The text contains 'Nobody' 3 times (lines 11, 13 and 15). Write which one you mean in 'nth', such as 2." },
        { "CSDK4103", "- { starts: Nobody asked, nth: ⟦3⟧, kind: term }", "'nth' is 3, but the number of quotations that begin with 'Nobody asked' is 2 (lines 11 and 15). Write a lower number." },
        { "CSDK4103", "- { starts: a gift, nth: ⟦2⟧, kind: term }", "'nth' is 2, but the number of quotations that begin with 'a gift' is 1 (line 9). Write a lower number." },
        { "CSDK4103", "- { text: he would wait, add: true, nth: ⟦2⟧ }", "'nth' is 2, but the number of places where the text reads 'he would wait' is 1 (line 9). Write a lower number." },
        { "CSDK4104", "- { starts: a gift, ⟦text⟧: a gift, kind: term }", "'starts' and 'text' both identify the quotation. Remove one of them." },
        { "CSDK4104", "- { starts: a gift, ignore: true, ⟦speaker⟧: Gus Fenn }", "'ignore' says that this is not a quotation, but 'speaker' says that it is. Remove one of them." },
        { "CSDK4104", "- { text: he would wait, ⟦add⟧: true, ignore: true }", "but 'add' says that it is" },
        { "CSDK4104", "- { ⟦starts⟧: he would, add: true }", "Write 'text' with all of its words instead of 'starts'." },
        {
            "CSDK4104", "- { starts: a gift, kind: term, ⟦speaker⟧: Gus Fenn }",
            "A term has no speaker. Remove 'speaker', or write another kind."
        },
        { "CSDK4104", "- { starts: a gift, kind: term, ⟦id⟧: Gift }", "A term has no member. Remove 'id', or write another kind." },
        { "CSDK4105", "- { ⟦speaker⟧: Gus Fenn }", "The correction does not identify a quotation. Write its opening words in 'starts', or all of it in 'text'." },
        { "CSDK4105", "- { ⟦add⟧: true }", "The correction has no text to add." },
        { "CSDK4105", "- { ⟦starts⟧: a gift }", "The correction does not change the quotation. Write a speaker, a kind or an id, or set 'ignore' to true." },
        { "CSDK4105", "- { ⟦starts⟧: Nobody, nth: 1 }", "The correction does not change the quotation." },
        {
            "CSDK4106", "- { starts: Nobody asked, nth: 2, speaker: ⟦Orla Quill⟧ }",
            "The quotation on line 15 has this speaker without the correction. Remove 'speaker'."
        },
        {
            "CSDK4106", "- { starts: a gift, kind: ⟦partial⟧ }",
            "The quotation on line 9 has this kind without the correction. Remove 'kind'."
        },
        {
            "CSDK4107", "- { starts: a gift, kind: term }\n  - { text: ⟦a gift⟧, speaker: none }",
            "The quotation on line 10 was already corrected at 3:15. Combine the two corrections."
        },
        {
            "CSDK4108", "- { starts: a gift, speaker: ⟦Mara Velkins⟧ }",
            "'Mara Velkins' is named neither in the text nor in an entity catalog. Did you mean 'Mara Velkin'?"
        },
        { "CSDK4108", "- { starts: a gift, speaker: ⟦Iwo⟧ }", "Declare the speaker in entities.yaml, or write 'none'." },
        {
            "CSDK4110", "- { starts: a gift, id: ⟦a gift⟧ }",
            "'a gift' is not a valid C# member name. Use letters and digits without accents, beginning with a capital letter, such as 'AGift'."
        },
        {
            "CSDK4110", "- { starts: a gift, id: ⟦Count⟧ }",
            "'Count' is used by C# or by generated code. Write another id, such as 'WeOpenAtNine'."
        },
        {
            "CSDK4111", "- { starts: a gift, id: ⟦NobodyAskedUs⟧ }",
            "'NobodyAskedUs' is already the member of the quotation on line 11. Write another id, or give that quotation an id of its own."
        },
        {
            "CSDK4111", "- { starts: We open the gate, id: First }\n  - { starts: a gift, id: ⟦First⟧ }",
            "'First' is already the member of the quotation on line 8."
        },
        { "CSDK4112", "- { starts: a gift, kind: ⟦partal⟧ }", "'partal' is not a kind of quotation. Did you mean 'partial'?" },
        { "CSDK4112", "- { starts: a gift, kind: ⟦spoken⟧ }", "Use one of these: direct, partial, term." },
        { "CSDK4113", "- { ⟦start⟧: a gift, kind: term }", "'start' is not a key of a quotation's correction. Did you mean 'starts'?" },
        { "CSDK4113", "- { starts: a gift, ⟦who⟧: Gus Fenn }", "Use one of these: starts, text, speaker, kind, id, ignore, nth, add." },
        { "CSDK4114", "- { text: ⟦he would have waited⟧, add: true }", "No paragraph of the text contains 'he would have waited'." },
        { "CSDK4114", "- { text: ⟦Nobody pays for it⟧, add: true }", "Did you mean 'Nobody paid for it, the town says.' (line 13)" },
        {
            "CSDK4114", "- { text: ⟦a gift⟧, add: true }",
            "'a gift' is already a quotation (line 9). Identify it with 'text', without 'add'."
        },
        { "CSDK4114", "- { text: '⟦“a gift”⟧', add: true }", "is already a quotation (line 9)" },
        {
            "CSDK4114", "- { text: '⟦gate “a⟧', add: true }",
            "overlaps the quotation on line 9. Include all of that quotation, or none of it."
        },
        {
            "CSDK4114", "- { text: he would wait, add: true }\n  - { text: ⟦told the Velm Harbour Authority that he⟧, add: true }",
            "overlaps the quotation on line 10"
        },
        { "CSDK2009", "- ⟦a gift⟧", "'quotes' must be a list of corrections" },
        { "CSDK2018", "- { starts: a gift, ignore: ⟦yes⟧ }", "'yes' is neither 'true' nor 'false'. Write 'true'." },
        { "CSDK2009", "- { starts: a gift, kind: term, nth: ⟦0⟧ }", "'nth' must be a whole number, 1 or greater. Write it in digits." },
        {
            "CSDK2009", "- { starts: a gift, kind: term, nth: ⟦99999999999⟧ }",
            "'nth' must be a whole number, 1 or greater. Write it in digits."
        },
        { "CSDK2009", "- { ⟦starts⟧: [a gift], kind: term }", "'starts' must be a single value" },
        { "CSDK2010", "- { starts: a gift, ⟦speaker⟧: }", "The key 'speaker' has no value." },
        { "CSDK2014", "- { starts: ⟦'?!'⟧, kind: term }", "The value of 'starts' has no letters or digits." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void It_is_reported_where_it_is(string id, string marked, string message) => Fault.Check("quotes", id, marked, message);

    [Fact]
    public void A_term_gets_no_member_by_an_id_alone() =>
        Assert.Equal(
            ["CSDK4104 The quotation on line 7 is a term, and terms have no member. Add its kind, 'direct' or 'partial', or remove 'id'."],
            new Corrected(
                "quotes:\n  - { starts: Velm North, id: Velm }",
                "Gate opens\n\nThe sign is the “Velm North” sign, and has been for years.\n").Messages);

    [Fact]
    public void A_pinned_member_is_not_lost_to_a_quotation_that_reads_like_it()
    {
        var read = new Corrected("quotes:\n  - { starts: a gift, id: WeOpenThePierLater }");
        Assert.Equal(
            ["CSDK4111 'WeOpenThePierLater' is already the member of the quotation on line 7. Write another id, or give that quotation an id of its own."], read.Messages);
        Assert.Equal(("WeOpenThePierLater", "WeOpenThePierLater_2"), (read.Quote("a gift").Name, read.Quote("We open the pier").Name));
    }

    [Fact]
    public void Quotes_must_be_a_list() =>
        Assert.Equal(
            ["CSDK2009 'quotes' must be a list of corrections. Begin each with the key 'starts' and the opening words of the quotation."],
            new Corrected("quotes: a gift").Messages);

    [Fact]
    public void An_article_without_quotations_says_so() =>
        Assert.Equal(
            ["CSDK4101 The article has no quotations, so the correction for 'We' cannot be used. To make a quotation of text without quotation marks, write 'text' and set 'add' to true."],
            new Corrected("quotes:\n  - { starts: We, kind: term }", "Gate opens\n\nNobody spoke at the gate that day.\n").Messages);
}
