using Lkjip.App.Problems;
using Microsoft.AspNetCore.Mvc;

namespace Lkjip.App.Pages;

/// <summary>Answers a page request with a problem.</summary>
internal sealed class ProblemPage(string code) : IActionResult
{
    /// <inheritdoc />
    public Task ExecuteResultAsync(ActionContext context) => new Problem(code).ExecuteAsync(context.HttpContext);
}
