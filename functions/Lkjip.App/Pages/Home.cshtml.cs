using Lkjip.App.Home;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>What the caller has to do, until when, and for whom he waits (beranda).</summary>
[Authorize(Policies.SignedIn)]
[NeedsStorage]
public sealed class HomeModel : PageModel
{
    internal Caller Caller { get; private set; } = null!;

    internal HomeView View { get; private set; } = null!;

    internal IReadOnlyList<(ServiceTask Task, string Count)> Service { get; private set; } = [];

    internal bool CanWrite => Caller.Is(Roles.Operator) || Caller.Is(Roles.Planner);

    /// <summary>Shows the tasks.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        Caller = Caller.Of(User);
        View = await services.GetRequiredService<TaskDesk>().LoadAsync(Caller, cancellationToken);
        Service = Caller.Is(Roles.Administrator)
            ? await ServiceTask.OpenAsync(services.GetRequiredService<StorageClients>(), cancellationToken)
            : [];
    }
}
