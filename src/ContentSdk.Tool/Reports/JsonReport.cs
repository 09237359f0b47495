using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Reports;

/// <summary>One JSON object of our own shape, for scripts.</summary>
internal sealed class JsonReport : FindingReport
{
    public override void Write(IReadOnlyList<FileFinding> findings, TextWriter output) => JsonOutput.WriteObject(output, json =>
    {
        json.WriteNumber("version", 1);
        json.Objects("findings", findings, found =>
        {
            var finding = found.Finding;
            json.WriteString("path", RelativePath.Of(found.Path));
            json.WriteString("id", finding.RuleId);
            json.WriteString("severity", found.SeverityWord);
            json.WriteString("message", found.Message);
            json.WriteNumber("line", finding.Start.Line);
            json.WriteNumber("column", finding.Start.Column);
            json.WriteNumber("endLine", finding.End.Line);
            json.WriteNumber("endColumn", finding.End.Column);
            json.WriteNumber("offset", finding.OriginalRange.Start);
            json.WriteNumber("length", finding.OriginalRange.Length);
            json.WriteString("help", found.Rule.HelpLink);
            if (finding.Fix.Count > 0)
            {
                json.Objects("fix", finding.Fix, edit =>
                {
                    json.WriteNumber("offset", edit.OriginalRange.Start);
                    json.WriteNumber("length", edit.OriginalRange.Length);
                    json.WriteString("newText", edit.NewText);
                });
            }
        });
    });
}
