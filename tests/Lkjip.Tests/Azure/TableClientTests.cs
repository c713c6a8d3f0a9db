using System.Text.Json;
using Azure;
using Lkjip.Azure.Tables;
using Xunit;

namespace Lkjip.Tests.Azure;

public sealed class TableClientTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task GetEntityIfExists_SharedKey_SignsDateAndEscapedPath()
    {
        var transport = StubTransport.Answering(new StubResponse(404, Error("ResourceNotFound", "none")));

        var entity = await Table(transport).GetEntityIfExistsAsync("blitar-disnaker|2022", "o'brien", CancellationToken.None);

        Assert.Null(entity);
        var sent = Assert.Single(transport.Sent);
        Assert.Equal("https://lkjipacct.table.core.windows.net/lkjipreports(PartitionKey='blitar-disnaker%7C2022',RowKey='o%27%27brien')", sent.Url);
        Assert.Equal("Fri, 02 Jan 2026 03:04:05 GMT", sent.Headers["x-ms-date"]);
        // Computed with openssl over the text that the REST documentation prescribes.
        Assert.Equal("SharedKeyLite lkjipacct:D+8BCO8aONj2a09YGXicuigGUxCHRNgSX7+llDAAGnQ=", sent.Headers["Authorization"]);
        Assert.Equal("2019-02-02", sent.Headers["x-ms-version"]);
        Assert.Equal("application/json;odata=minimalmetadata", sent.Headers["Accept"]);
    }

    [Fact]
    public async Task GetEntityIfExists_Token_AsksForStorageScope()
    {
        var transport = StubTransport.Answering(new StubResponse(404, Error("ResourceNotFound", "none")));
        var service = new TableServiceClient(new Uri("https://a.table.core.windows.net"), new StubCredential(), Options(transport));

        await service.GetTableClient("t").GetEntityIfExistsAsync("p", "r", CancellationToken.None);

        Assert.Equal("Bearer token for https://storage.azure.com/.default", transport.Sent[0].Headers["Authorization"]);
    }

    [Fact]
    public async Task GetEntityIfExists_TableMissing_Throws()
    {
        var transport = StubTransport.Answering(new StubResponse(404, Error("TableNotFound", "no table")));

        var failed = await Assert.ThrowsAsync<RequestFailedException>(() => Table(transport).GetEntityIfExistsAsync("p", "r", CancellationToken.None));

        Assert.Equal(404, failed.Status);
    }

    [Fact]
    public async Task GetEntityIfExists_TypedProperties_ReadsTheirTypes()
    {
        const string Body = """
            {"odata.metadata":"m","PartitionKey":"p","RowKey":"r","Timestamp@odata.type":"Edm.DateTime","Timestamp":"2026-01-02T03:04:05.1234567Z",
             "Big@odata.type":"Edm.Int64","Big":"9007199254740993","Small":-7,"Flag":true,"Text":"é ' \"","Bytes@odata.type":"Edm.Binary","Bytes":"AAEC",
             "At@odata.type":"Edm.DateTime","At":"2022-12-31T17:00:00Z"}
            """;
        var transport = StubTransport.Answering(new StubResponse(200, Body, ("ETag", "W/\"datetime'x'\"")));

        var entity = await Table(transport).GetEntityIfExistsAsync("p", "r", CancellationToken.None);

        Assert.NotNull(entity);
        Assert.Equal(9007199254740993, entity.GetInt64("Big"));
        Assert.Equal(-7, entity.GetInt32("Small"));
        Assert.True(entity.GetBoolean("Flag"));
        Assert.Equal("é ' \"", entity.GetString("Text"));
        Assert.Equal([0, 1, 2], entity.GetBinary("Bytes"));
        Assert.Equal(new DateTimeOffset(2022, 12, 31, 17, 0, 0, TimeSpan.Zero), entity.GetDateTimeOffset("At"));
        Assert.Equal("W/\"datetime'x'\"", entity.ETag.ToString());
        Assert.NotNull(entity.Timestamp);
        Assert.Null(entity["Timestamp"]);
    }

    [Fact]
    public async Task AddEntity_TypedValues_WritesODataTypes()
    {
        var transport = StubTransport.Answering(new StubResponse(204, "", ("ETag", "W/\"1\"")));
        var entity = new TableEntity("p", "r")
        {
            { "Pagu", 9007199254740993 },
            { "Versi", 2 },
            { "Bytes", new byte[] { 0, 1, 2 } },
            { "At", new DateTimeOffset(2023, 1, 1, 0, 0, 0, TimeSpan.FromHours(7)) },
            { "None", null },
        };

        var write = await Table(transport).AddEntityAsync(entity, CancellationToken.None);

        Assert.True(write.Written);
        var sent = Assert.Single(transport.Sent);
        Assert.Equal(("POST", "https://lkjipacct.table.core.windows.net/lkjipreports"), (sent.Method, sent.Url));
        var json = JsonDocument.Parse(sent.Body).RootElement;
        Assert.Equal("Edm.Int64", json.GetProperty("Pagu@odata.type").GetString());
        Assert.Equal("9007199254740993", json.GetProperty("Pagu").GetString());
        Assert.Equal(2, json.GetProperty("Versi").GetInt32());
        Assert.Equal("Edm.Binary", json.GetProperty("Bytes@odata.type").GetString());
        Assert.Equal("2022-12-31T17:00:00.0000000Z", json.GetProperty("At").GetString());
        Assert.False(json.TryGetProperty("None", out _));
    }

    [Theory]
    [InlineData(409, "EntityAlreadyExists", TableOutcome.Exists)]
    [InlineData(412, "UpdateConditionNotSatisfied", TableOutcome.Stale)]
    [InlineData(404, "ResourceNotFound", TableOutcome.Missing)]
    public async Task UpdateEntity_ExpectedStatus_IsAValue(int status, string code, TableOutcome outcome)
    {
        var transport = StubTransport.Answering(new StubResponse(status, Error(code, "no")));

        var write = await Table(transport).UpdateEntityAsync(new TableEntity("p", "r"), new ETag("W/\"1\""), TableUpdateMode.Merge, CancellationToken.None);

        Assert.Equal(outcome, write.Outcome);
        Assert.Equal(("MERGE", "W/\"1\""), (transport.Sent[0].Method, transport.Sent[0].Headers["If-Match"]));
    }

    [Fact]
    public async Task UpdateEntity_WithoutTag_IsRefusedBeforeSending()
    {
        var transport = StubTransport.Answering();

        await Assert.ThrowsAsync<ArgumentException>(() =>
            Table(transport).UpdateEntityAsync(new TableEntity("p", "r"), default, TableUpdateMode.Replace, CancellationToken.None));

        Assert.Empty(transport.Sent);
    }

    [Fact]
    public async Task Query_Continuation_ReadsAllPagesAlsoEmptyOnes()
    {
        var transport = StubTransport.Answering(
            new StubResponse(200, Page("a"), ("x-ms-continuation-NextPartitionKey", "1!8!eA--"), ("x-ms-continuation-NextRowKey", "1!4!Yg--")),
            new StubResponse(200, Page(), ("x-ms-continuation-NextPartitionKey", "2 &")),
            new StubResponse(200, Page("b")));
        var rows = new List<string>();

        await foreach (var row in Table(transport).QueryAsync(TableFilter.Partition("p"), ["State"], CancellationToken.None))
            rows.Add(row.RowKey);

        Assert.Equal(["a", "b"], rows);
        Assert.EndsWith("lkjipreports()?$filter=PartitionKey%20eq%20%27p%27&$select=PartitionKey%2CRowKey%2CState", transport.Sent[0].Url, StringComparison.Ordinal);
        Assert.EndsWith("&NextPartitionKey=1%218%21eA--&NextRowKey=1%214%21Yg--", transport.Sent[1].Url, StringComparison.Ordinal);
        Assert.EndsWith("&NextPartitionKey=2%20%26", transport.Sent[2].Url, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ValueWithQuotes_StaysInItsQuotes()
    {
        var value = "x' or PartitionKey ne '";

        Assert.Equal("RowKey eq 'x'' or PartitionKey ne ''' and N eq 5L", TableFilter.Of($"RowKey eq {value} and N eq {5L}"));
    }

    [Fact]
    public async Task SubmitTransaction_TwoActions_WritesOneChangeSet()
    {
        var transport = StubTransport.Answering(new StubResponse(202, Parts("HTTP/1.1 204 No Content\r\nETag: W/\"a\"", "HTTP/1.1 204 No Content\r\nETag: W/\"b\"")));

        var result = await Table(transport).SubmitTransactionAsync(
            [
                TableTransactionAction.Add(new TableEntity("p", "a")),
                TableTransactionAction.Update(new TableEntity("p", "b") { { "N", 1 } }, new ETag("W/\"0\""), TableUpdateMode.Replace),
            ],
            CancellationToken.None);

        Assert.True(result.Written);
        Assert.Equal<string>(["W/\"a\"", "W/\"b\""], [.. result.ETags.Select(t => t.ToString())]);
        var sent = Assert.Single(transport.Sent);
        Assert.Equal("https://lkjipacct.table.core.windows.net/$batch", sent.Url);
        var batch = sent.Headers["Content-Type"].Split("boundary=")[1];
        var changes = sent.Body.Split("boundary=")[1].Split("\r\n")[0];
        Assert.Equal(
            string.Join("\r\n",
            [
                $"--{batch}", $"Content-Type: multipart/mixed; boundary={changes}", "",
                $"--{changes}", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "",
                "POST https://lkjipacct.table.core.windows.net/lkjipreports HTTP/1.1", "Content-ID: 0", "Accept: application/json;odata=minimalmetadata",
                "DataServiceVersion: 3.0", "Prefer: return-no-content", "Content-Type: application/json", "", """{"PartitionKey":"p","RowKey":"a"}""",
                $"--{changes}", "Content-Type: application/http", "Content-Transfer-Encoding: binary", "",
                "PUT https://lkjipacct.table.core.windows.net/lkjipreports(PartitionKey='p',RowKey='b') HTTP/1.1", "Content-ID: 1",
                "Accept: application/json;odata=minimalmetadata", "DataServiceVersion: 3.0", "If-Match: W/\"0\"", "Content-Type: application/json", "",
                """{"PartitionKey":"p","RowKey":"b","N":1}""",
                $"--{changes}--", $"--{batch}--", "",
            ]),
            sent.Body);
    }

    [Fact]
    public async Task SubmitTransaction_OneActionFails_ReportsOutcomeAndIndex()
    {
        var part = $"HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n\r\n{Error("EntityAlreadyExists", "1:The specified entity already exists.")}";
        var transport = StubTransport.Answering(new StubResponse(202, Parts(part)));

        var result = await Table(transport).SubmitTransactionAsync(
            [TableTransactionAction.Add(new TableEntity("p", "a")), TableTransactionAction.Add(new TableEntity("p", "b"))], CancellationToken.None);

        Assert.Equal((TableOutcome.Exists, 1), (result.Outcome, result.FailedIndex));
    }

    [Fact]
    public async Task SubmitTransaction_TooMuch_IsRefusedBeforeSending()
    {
        var transport = StubTransport.Answering();
        var many = Enumerable.Range(0, 101).Select(i => TableTransactionAction.Add(new TableEntity("p", $"{i}"))).ToList();
        var large = Enumerable.Range(0, 5).Select(i => TableTransactionAction.Add(new TableEntity("p", $"{i}") { { "B", new byte[700_000] } })).ToList();

        await Assert.ThrowsAsync<ArgumentException>(() => Table(transport).SubmitTransactionAsync(many, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => Table(transport).SubmitTransactionAsync(large, CancellationToken.None));

        Assert.Empty(transport.Sent);
    }

    [Fact]
    public async Task AddEntity_ServiceBusy_TriesAgainWithNewSignature()
    {
        var transport = StubTransport.Answering(new StubResponse(503), new StubResponse(204, "", ("ETag", "W/\"1\"")));

        var write = await Table(transport).AddEntityAsync(new TableEntity("p", "r"), CancellationToken.None);

        Assert.True(write.Written);
        Assert.Equal(2, transport.Sent.Count);
        Assert.All(transport.Sent, s => Assert.StartsWith("SharedKeyLite ", s.Headers["Authorization"], StringComparison.Ordinal));
    }

    private static TableClient Table(StubTransport transport) => new TableServiceClient(
        new Uri("https://lkjipacct.table.core.windows.net/"),
        new TableSharedKeyCredential("lkjipacct", "c2VjcmV0LWtleS1mb3ItdGVzdHM="),
        Options(transport),
        new FixedTime(Now)).GetTableClient("lkjipreports");

    private static TableClientOptions Options(StubTransport transport) =>
        new() { Transport = transport, Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) } };

    private static string Error(string code, string message) =>
        $$$"""{"odata.error":{"code":"{{{code}}}","message":{"lang":"en-US","value":"{{{message}}}"} }}""";

    private static string Page(params string[] rows) =>
        $$"""{"value":[{{string.Join(',', rows.Select(r => $$"""{"PartitionKey":"p","RowKey":"{{r}}"}"""))}}]}""";

    private static string Parts(params string[] parts) =>
        "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n"
        + string.Concat(parts.Select(p => $"--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n{p}\r\n\r\n"))
        + "--c--\r\n--b--\r\n";
}
