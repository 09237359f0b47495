using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>Corrections of quotations that do not fit, with ⟦…⟧ around what the finding points at.</summary>
public class QuoteCorrectionFaultTests
{
    public static TheoryData<string, string, string> Faults => new()
    {
        { "CSDK4101", "- { starts: ⟦We opened the gate⟧, kind: term }", "No quotation begins with 'We opened the gate'. Did you mean 'We open the gate on Monday,' (line 7) or 'We open the pier later.' (line 7)?" },
        { "CSDK4101", "- { starts: ⟦Welcome⟧, kind: term }", "No quotation begins with 'Welcome'. The first of its 6 quotations begins with 'We open the gate on Monday,' (line 7)." },
        { "CSDK4101", "- { starts: ⟦Nobody aske⟧, kind: term }", "No quotation begins with 'Nobody aske'. Did you mean 'Nobody asked us,' (line 11) or 'Nobody asked us,' (line 15)?" },
        { "CSDK4101", "- { text: '⟦We open the gate⟧', kind: term }", "No quotation reads 'We open the gate'. Did you mean" },
        { "CSDK4102", "- { starts: ⟦We open⟧, kind: term }", "2 quotations begin with 'We open' (line 7). Write more of its words, the whole as 'text: …', or which of them is meant, such as 'nth: 2'." },
        { "CSDK4102", "- { text: ⟦Nobody asked us⟧, kind: term }", "2 quotations read 'Nobody asked us' (lines 11 and 15). Write which of them is meant, such as 'nth: 2'." },
        { "CSDK4102", "- { text: ⟦Nobody⟧, add: true }", "3 places read 'Nobody' (lines 11, 13 and 15). Write which of them is meant, such as 'nth: 2'." },
        { "CSDK4103", "- { starts: Nobody asked, nth: ⟦3⟧, kind: term }", "There is no number 3: 2 quotations begin with 'Nobody asked' (lines 11 and 15)." },
        { "CSDK4103", "- { starts: a gift, nth: ⟦2⟧, kind: term }", "There is no number 2: 1 quotation begins with 'a gift' (line 9)." },
        { "CSDK4103", "- { text: he would wait, add: true, nth: ⟦2⟧ }", "There is no number 2: one place reads 'he would wait' (line 9)." },
        { "CSDK4104", "- { starts: a gift, ⟦text⟧: a gift, kind: term }", "'starts' and 'text' both name the quotation. Remove one of them." },
        { "CSDK4104", "- { starts: a gift, ignore: true, ⟦speaker⟧: Gus Fenn }", "'ignore: true' says that this is no quotation, and 'speaker' that it is one. Remove one of them." },
        { "CSDK4104", "- { text: he would wait, ⟦add⟧: true, ignore: true }", "and 'add' that it is one" },
        { "CSDK4104", "- { ⟦starts⟧: he would, add: true }", "Write 'text' instead of 'starts'" },
        { "CSDK4104", "- { starts: a gift, kind: term, ⟦speaker⟧: Gus Fenn }", "Nobody speaks a term. Remove 'speaker', or write another kind." },
        { "CSDK4104", "- { starts: a gift, kind: term, ⟦id⟧: Gift }", "A term has no member. Remove 'id', or write another kind." },
        { "CSDK4105", "- { ⟦speaker⟧: Gus Fenn }", "The correction names no quotation. Write its opening words as 'starts: …', or the whole as 'text: …'." },
        { "CSDK4105", "- { ⟦add⟧: true }", "The correction has no text to add." },
        { "CSDK4105", "- { ⟦starts⟧: a gift }", "The correction says nothing of the quotation. Write its speaker, kind or id, or 'ignore: true'." },
        { "CSDK4105", "- { ⟦starts⟧: Nobody, nth: 1 }", "The correction says nothing of the quotation." },
        { "CSDK4106", "- { starts: Nobody asked, nth: 2, speaker: ⟦Orla Quill⟧ }", "The quotation in line 15 has this speaker without the correction. Remove it." },
        { "CSDK4106", "- { starts: a gift, kind: ⟦partial⟧ }", "The quotation in line 9 has this kind without the correction. Remove it." },
        { "CSDK4107", "- { starts: a gift, kind: term }\n  - { text: ⟦a gift⟧, speaker: none }", "The quotation in line 10 is corrected above already, at 3:15. Put both corrections into one." },
        { "CSDK4108", "- { starts: a gift, speaker: ⟦Mara Velkins⟧ }", "'Mara Velkins' is named neither in the text nor in an entity catalog. Did you mean 'Mara Velkin'?" },
        { "CSDK4108", "- { starts: a gift, speaker: ⟦Iwo⟧ }", "Declare who that is in entities.yaml, or write 'none'." },
        { "CSDK4110", "- { starts: a gift, id: ⟦a gift⟧ }", "'a gift' cannot be the name of a quotation's member in C#. Write letters and digits without accents, beginning with a capital, such as 'AGift'." },
        { "CSDK4110", "- { starts: a gift, id: ⟦Count⟧ }", "'Count' cannot be the name of a quotation's member: it is taken, by C# or by what is generated. Write another one, such as 'WeOpenAtNine'." },
        { "CSDK4111", "- { starts: a gift, id: ⟦NobodyAskedUs⟧ }", "'NobodyAskedUs' is the member of the quotation in line 11. Write another id, or give that one an id of its own." },
        { "CSDK4111", "- { starts: We open the gate, id: First }\n  - { starts: a gift, id: ⟦First⟧ }", "'First' is the member of the quotation in line 8." },
        { "CSDK4112", "- { starts: a gift, kind: ⟦partal⟧ }", "There is no kind 'partal' of quotations. Did you mean 'partial'?" },
        { "CSDK4112", "- { starts: a gift, kind: ⟦spoken⟧ }", "The kinds are direct, partial, term." },
        { "CSDK4113", "- { ⟦start⟧: a gift, kind: term }", "A correction of a quotation has no key 'start'. Did you mean 'starts'?" },
        { "CSDK4113", "- { starts: a gift, ⟦who⟧: Gus Fenn }", "Its keys are starts, text, speaker, kind, id, ignore, nth, add." },
        { "CSDK4114", "- { text: ⟦he would have waited⟧, add: true }", "'he would have waited' is not in the text, or not in one paragraph." },
        { "CSDK4114", "- { text: ⟦Nobody pays for it⟧, add: true }", "Did you mean 'Nobody paid for it, the town says.' (line 13)" },
        { "CSDK4114", "- { text: ⟦a gift⟧, add: true }", "'a gift' is a quotation already (line 9). Name it by 'text' without 'add'." },
        { "CSDK4114", "- { text: '⟦“a gift”⟧', add: true }", "is a quotation already (line 9)" },
        { "CSDK4114", "- { text: '⟦gate “a⟧', add: true }", "would cut the quotation in line 9. Take in all of that one, or nothing of it." },
        { "CSDK4114", "- { text: he would wait, add: true }\n  - { text: ⟦told the Velm Harbour Authority that he⟧, add: true }", "would cut the quotation in line 10" },
        { "CSDK2009", "- ⟦a gift⟧", "The value of 'quotes' must be a list of corrections" },
        { "CSDK2018", "- { starts: a gift, ignore: ⟦yes⟧ }", "'yes' is neither 'true' nor 'false'. Write 'true'." },
        { "CSDK2009", "- { starts: a gift, kind: term, nth: ⟦0⟧ }", "The value of 'nth' must be a number from 1 on." },
        { "CSDK2009", "- { starts: a gift, kind: term, nth: ⟦99999999999⟧ }", "The value of 'nth' must be a number from 1 on." },
        { "CSDK2009", "- { ⟦starts⟧: [a gift], kind: term }", "The value of 'starts' must be one value" },
        { "CSDK2010", "- { starts: a gift, ⟦speaker⟧: }", "The key 'speaker' has no value." },
        { "CSDK2014", "- { starts: ⟦'?!'⟧, kind: term }", "The value of 'starts' has no letter and no digit." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void It_is_reported_where_it_is(string id, string marked, string message) => Fault.Check("quotes", id, marked, message);

    [Fact]
    public void A_term_gets_no_member_by_an_id_alone() =>
        Assert.Equal(
            ["CSDK4104 The quotation in line 7 is a term, and terms have no member. Write its kind too, 'direct' or 'partial', or remove 'id'."],
            new Corrected("quotes:\n  - { starts: Velm North, id: Velm }", "Gate opens\n\nThe sign is the “Velm North” sign, and has been for years.\n").Messages);

    [Fact]
    public void A_pinned_member_is_not_lost_to_a_quotation_that_reads_like_it()
    {
        var read = new Corrected("quotes:\n  - { starts: a gift, id: WeOpenThePierLater }");
        Assert.Equal(["CSDK4111 'WeOpenThePierLater' is the member of the quotation in line 7. Write another id, or give that one an id of its own."], read.Messages);
        Assert.Equal(("WeOpenThePierLater", "WeOpenThePierLater_2"), (read.Quote("a gift").Name, read.Quote("We open the pier").Name));
    }

    [Fact]
    public void Quotes_must_be_a_list() =>
        Assert.Equal(
            ["CSDK2009 The value of 'quotes' must be a list of corrections; begin each with '- starts: …', the quotation's opening words."],
            new Corrected("quotes: a gift").Messages);

    [Fact]
    public void An_article_without_quotations_says_so() =>
        Assert.Equal(
            ["CSDK4101 No quotation begins with 'We'. The article has no quotations. Text that stands in no marks is added as 'text: …' with 'add: true'."],
            new Corrected("quotes:\n  - { starts: We, kind: term }", "Gate opens\n\nNobody spoke at the gate that day.\n").Messages);
}
